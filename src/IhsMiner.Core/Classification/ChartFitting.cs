namespace IhsMiner.Classification;

/// <summary>
/// What a chart teaches by itself: what the people who coded it mean by a category, where that is more or less than the codebook's examples
/// say. It is learned apart from them, where thousands of examples would drown a few hundred statements, and pooled with what they taught
/// (<see cref="PooledFunction"/>).
/// </summary>
public sealed class ChartFitting(ITrainer trainer, TrainingOptions options, int seed)
{
    /// <param name="function">What the codebook taught.</param>
    /// <param name="statements">The chart's; their weights are set here.</param>
    /// <returns><paramref name="function"/> as it is where a class has fewer than <see cref="TrainingOptions.FewestStatements"/>.</returns>
    public ScoringFunction Pool(ScoringFunction function, TrainingSet statements)
    {
        var counts = new int[statements.Classes];
        foreach (var label in statements.Labels)
            counts[label]++;
        if (counts.Min() < options.FewestStatements)
            return function;
        int[] columns = [.. statements.Rows.SelectMany(row => row.Indices).Distinct().Order()];
        var own = trainer.Train(
            statements with
            {
                Rows = [.. statements.Rows.Select(new Subspace(columns).Project)],
                // Each class weighs the same: how often a chart names it is the recalibration's to say.
                Weights = [.. statements.Labels.Select(label => (double)statements.Labels.Count / (counts.Length * counts[label]))],
                Features = [.. columns.Select(column => statements.Features[column])],
            },
            seed);
        return new PooledFunction([(1, function), (options.ChartWeight, new SubspaceFunction(columns, own))]);
    }
}
