namespace IhsMiner.Classification;

/// <summary>
/// What a chart teaches by itself: what the people who coded it mean by a category, where that is more or less than the codebook's examples
/// say. It is learned apart from them, where thousands of examples would drown a few hundred statements, and pooled with what they taught
/// (<see cref="PooledFunction"/>).
/// </summary>
public sealed class ChartFitting(ITrainer trainer, TrainingOptions options, int seed)
{
    /// <param name="function">What the codebook taught.</param>
    /// <param name="features">What the vectors' dimensions are.</param>
    /// <param name="vectors">The chart's statements.</param>
    /// <param name="labels">The class of each, by number.</param>
    /// <param name="groups">The article of each.</param>
    /// <returns><paramref name="function"/> as it is where a class has fewer than <see cref="TrainingOptions.FewestStatements"/>.</returns>
    public ScoringFunction Pool(
        ScoringFunction function,
        IReadOnlyList<Feature> features,
        IReadOnlyList<SparseVector> vectors,
        IReadOnlyList<int> labels,
        IReadOnlyList<string> groups)
    {
        var counts = new int[function.Classes];
        foreach (var label in labels)
            counts[label]++;
        if (counts.Min() < options.FewestStatements)
            return function;
        int[] columns = [.. vectors.SelectMany(vector => vector.Indices).Distinct().Order()];
        var own = trainer.Train(
            new(
                [.. vectors.Select(new Subspace(columns).Project)],
                labels,
                // Each class weighs the same: how often a chart names it is the recalibration's to say.
                [.. labels.Select(label => (double)labels.Count / (counts.Length * counts[label]))],
                counts.Length,
                [.. columns.Select(column => features[column])],
                groups),
            seed);
        return new PooledFunction([(1, function), (options.ChartWeight, new SubspaceFunction(columns, own))]);
    }
}
