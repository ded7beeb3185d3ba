using IhsMiner.Classification;

namespace IhsMiner.Tests.Evaluation;

/// <summary>A trainer that learns its rows by heart: any other vector gets the first class.</summary>
internal sealed class ByHeart : ITrainer
{
    public string Name => "by-heart";

    public ScoringFunction Train(TrainingSet set, int seed)
    {
        var weights = set.Features.Select(_ => new double[set.Classes]).ToArray();
        for (var row = 0; row < set.Rows.Count; row++)
            foreach (var index in set.Rows[row].Indices.Where(index => set.Features[index].Group == "word"))
                weights[index][set.Labels[row]] = 100;
        return new LinearFunction([1, .. new double[set.Classes - 1]], weights);
    }
}
