using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

/// <summary>A trainer that learns nothing and keeps what it was given.</summary>
internal sealed class Noted : ITrainer
{
    public List<TrainingSet> Sets { get; } = [];

    public string Name => "noted";

    public ScoringFunction Train(TrainingSet set, int seed)
    {
        Sets.Add(set);
        return Toy.Linear(new double[set.Classes], [.. set.Features.Select(_ => new double[set.Classes])]);
    }
}
