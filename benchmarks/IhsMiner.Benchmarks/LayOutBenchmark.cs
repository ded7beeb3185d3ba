using BenchmarkDotNet.Attributes;
using IhsMiner.Layout;

namespace IhsMiner.Benchmarks;

/// <summary>Words to blocks in reading order.</summary>
public class LayOutBenchmark
{
    public static IEnumerable<Load> Loads => [Corpus.Pages];

    [ParamsSource(nameof(Loads))]
    public Load? Load { get; set; }

    [Benchmark(Description = "lay out")]
    public int Run() => Corpus.Documents.Sum(document => LayOut.Document(document).Blocks.Count);
}
