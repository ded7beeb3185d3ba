using BenchmarkDotNet.Attributes;
using IhsMiner.Classification;

namespace IhsMiner.Benchmarks;

/// <summary>Sentences to predictions, by the bundled model.</summary>
public class ClassifyBenchmark
{
    private readonly Classifier _classifier = new(Corpus.Model);

    public static IEnumerable<Load> Loads => [new(Corpus.Sentences.Count, "sentences")];

    [ParamsSource(nameof(Loads))]
    public Load? Load { get; set; }

    [Benchmark(Description = "classify")]
    public int Run() => Corpus.Sentences.Count(text => _classifier.Classify(text).IsFactor);
}
