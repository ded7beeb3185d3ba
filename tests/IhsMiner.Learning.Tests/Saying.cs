using IhsMiner.Classification;

namespace IhsMiner.Learning.Tests;

/// <summary>A trainer whose function is always the same.</summary>
internal sealed class Saying(ScoringFunction function) : ITrainer
{
    /// <summary>These scores, which sum to 1, of every text.</summary>
    public Saying(params double[] scores)
        : this(new LinearFunction(Array.ConvertAll(scores, Math.Log), [new double[scores.Length]]))
    {
    }

    public string Name => "saying";

    public ScoringFunction Train(TrainingSet set, int seed) => function;
}
