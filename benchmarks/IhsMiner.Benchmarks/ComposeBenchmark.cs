using BenchmarkDotNet.Attributes;
using IhsMiner.Sentences;

namespace IhsMiner.Benchmarks;

/// <summary>Blocks to sentences.</summary>
public class ComposeBenchmark
{
    public static IEnumerable<Load> Loads => [Corpus.Pages];

    [ParamsSource(nameof(Loads))]
    public Load? Load { get; set; }

    [Benchmark(Description = "compose")]
    public int Run() => Corpus.Layouts.Sum(layout => Compose.Document(layout).Sentences.Count);
}
