using BenchmarkDotNet.Attributes;
using IhsMiner.Classification;

namespace IhsMiner.Benchmarks;

/// <summary>Chart and codebook to a model, by each trainer of this build, the choice of thresholds included.</summary>
// Seconds a run: fewer runs will do.
[WarmupCount(1)]
[IterationCount(5)]
public class TrainBenchmark
{
    public static IEnumerable<string> Trainers =>
        Learning.Trainers.All.Where(trainer => trainer.IsPresent).Select(trainer => trainer.Name);

    public static IEnumerable<Load> Loads => [new(Corpus.Chart.Statements.Count + Corpus.Codebook.Examples.Count, "texts")];

    [ParamsSource(nameof(Trainers))]
    public string Engine { get; set; } = "";

    [ParamsSource(nameof(Loads))]
    public Load? Load { get; set; }

    [Benchmark(Description = "train")]
    public CompiledModel Run()
    {
        var training = new ModelTraining(Corpus.Codebook, Learning.Trainers.Open(Engine), new TrainingOptions(), seed: 1);
        return training.Train(Corpus.Chart.Statements);
    }
}
