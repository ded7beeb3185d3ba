using IhsMiner.Classification;
using IhsMiner.Coding;
using IhsMiner.Documents;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Layout;
using IhsMiner.Models;
using IhsMiner.Pdf;
using IhsMiner.Sentences;

namespace IhsMiner.Benchmarks;

/// <summary>What the benchmarks work on: the bundled samples, chart, codebook and model.</summary>
internal static class Corpus
{
    public static IReadOnlyList<string> Pdfs { get; } =
        [.. Directory.EnumerateFiles(At("corpus", "samples"), "*.pdf").Order(StringComparer.Ordinal)];

    /// <summary>The samples as the default engine reads them.</summary>
    public static IReadOnlyList<Document> Documents { get; } = Read(PdfEngines.Default);

    public static IReadOnlyList<DocumentLayout> Layouts { get; } = [.. Documents.Select(LayOut.Document)];

    /// <summary>The sentences of prose, which are those that the program classifies.</summary>
    public static IReadOnlyList<string> Sentences { get; } =
    [
        .. Layouts.Select(Compose.Document).SelectMany(composed => composed.Sentences)
            .Where(sentence => sentence.Role is Role.Abstract or Role.Body or Role.List)
            .Select(sentence => sentence.Text),
    ];

    public static Codebook Codebook { get; } = CodebookFolder.Read(At("corpus", "codebook"));

    public static Chart Chart { get; } = ChartCsv.Read(At("corpus", "chart.csv"), Codebook);

    public static CompiledModel Model { get; } = ModelFolder.Read(At("models", "ihs-2022")).Model;

    public static Load Pages { get; } = new(Documents.Sum(document => document.Pages.Count), "pages");

    /// <summary>The path of a file or folder of the checkout that this runs in.</summary>
    public static string At(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "IhsMiner.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks run inside a checkout alone.");
        return Path.Combine([folder.FullName, .. parts]);
    }

    private static Document[] Read(string engine)
    {
        var reader = PdfEngines.OpenHere(engine, new ReaderLimits());
        var readings = Pdfs.Select(path => reader.ReadAsync(path, default).GetAwaiter().GetResult());
        return [.. readings.Cast<Reading.Done>().Select(done => done.Document)];
    }
}
