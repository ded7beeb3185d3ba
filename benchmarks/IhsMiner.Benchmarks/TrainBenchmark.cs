using BenchmarkDotNet.Attributes;
using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Benchmarks;

/// <summary>
/// The chart and a tenth of the codebook to a model, by each trainer of this build. With the whole codebook, with the choice of thresholds,
/// which trains anew for each fold, or with the ensemble, which trains its members several times over, a run takes minutes.
/// </summary>
// Seconds a run: fewer runs will do.
[WarmupCount(1)]
[IterationCount(5)]
public class TrainBenchmark
{
    private const int Part = 10;

    private static readonly Codebook Codebook = Corpus.Codebook with
    {
        Examples = [.. Corpus.Codebook.Examples.Where((_, number) => number % Part == 0)],
    };

    private static readonly TrainingOptions Options = new() { FewestExamples = new TrainingOptions().FewestExamples / Part };

    public static IEnumerable<string> Trainers =>
        Learning.Trainers.All.Where(trainer => trainer.IsPresent).Select(trainer => trainer.Name).Except([Learning.Trainers.Ensemble]);

    public static IEnumerable<Load> Loads => [new(Corpus.Chart.Statements.Count + Codebook.Examples.Count, "texts")];

    [ParamsSource(nameof(Trainers))]
    public string Engine { get; set; } = "";

    [ParamsSource(nameof(Loads))]
    public Load? Load { get; set; }

    [Benchmark(Description = "train")]
    public CompiledModel Run()
    {
        var training = new ModelTraining(Codebook, Learning.Trainers.Open(Engine), Options, seed: 1);
        return training.TrainWithoutThresholds(Corpus.Chart.Statements);
    }
}
