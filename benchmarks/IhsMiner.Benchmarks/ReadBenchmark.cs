using BenchmarkDotNet.Attributes;
using IhsMiner.Documents;
using IhsMiner.Pdf;

namespace IhsMiner.Benchmarks;

/// <summary>PDFs to words with boxes, by each engine that is there, in or from this process: no worker is started.</summary>
public class ReadBenchmark
{
    private IPdfReader? _reader;

    public static IEnumerable<string> Engines => PdfEngines.All().Where(engine => engine.IsPresent).Select(engine => engine.Name);

    public static IEnumerable<Load> Loads => [Corpus.Pages];

    [ParamsSource(nameof(Engines))]
    public string Engine { get; set; } = "";

    [ParamsSource(nameof(Loads))]
    public Load? Load { get; set; }

    [GlobalSetup]
    public void Open() => _reader = PdfEngines.OpenHere(Engine, new ReaderLimits());

    [Benchmark(Description = "read")]
    public async Task<int> ReadAsync()
    {
        var words = 0;
        foreach (var path in Corpus.Pdfs)
            if (await _reader!.ReadAsync(path, default).ConfigureAwait(false) is Reading.Done done)
                words += done.Document.Pages.Sum(page => page.Words.Count);
        return words;
    }
}
