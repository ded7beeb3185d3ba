using IhsMiner.Classification;

namespace IhsMiner.Learning;

/// <summary>
/// Another trainer that sees the few hundred features which are no n-grams: cues, similarities, shape. Trees want few features that each
/// say much, and an ensemble wants members that see differently.
/// </summary>
/// <param name="name">As the command line says it.</param>
public sealed class DenseTrainer(string name, ITrainer inner) : ITrainer
{
    public string Name => name;

    public ScoringFunction Train(TrainingSet set, int seed)
    {
        int[] columns = [.. Enumerable.Range(0, set.Features.Count).Where(feature => !set.Features[feature].IsNgram)];
        var space = new Subspace(columns);
        var dense = set with
        {
            Rows = [.. set.Rows.Select(space.Project)],
            Features = [.. columns.Select(column => set.Features[column])],
        };
        return new SubspaceFunction(columns, inner.Train(dense, seed));
    }
}
