namespace IhsMiner.Classification;

/// <summary>
/// How far a feature's presence and a class depend on each other: χ² of the 2 × 2 table, the largest over the classes
/// (Yang and Pedersen 1997, 'A comparative study on feature selection in text categorization').
/// </summary>
public sealed class ChiSquare
{
    private readonly int[] classOf;
    private readonly int[] totals;
    private readonly double all;

    /// <param name="labels">One label a text; texts with null are left out.</param>
    public ChiSquare(IReadOnlyList<string?> labels)
    {
        string[] classes = [.. labels.OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        classOf = [.. labels.Select(label => label is null ? -1 : Array.IndexOf(classes, label))];
        totals = [.. classes.Select((_, number) => classOf.Count(label => label == number))];
        all = totals.Sum();
    }

    /// <param name="found">The numbers of the texts that have the feature, each once.</param>
    /// <returns>0 or more; 0 where the feature or the class is in all texts or in none.</returns>
    public double Of(IReadOnlyList<int> found)
    {
        Span<int> within = stackalloc int[totals.Length];
        var with = 0.0;
        foreach (var number in found)
        {
            if (classOf[number] < 0)
                continue;
            within[classOf[number]]++;
            with++;
        }

        var best = 0.0;
        for (var label = 0; label < within.Length; label++)
        {
            double total = totals[label];
            var margins = with * (all - with) * total * (all - total);
            var cross = (within[label] * all) - (with * total);
            if (margins > 0)
                best = Math.Max(best, all * cross * cross / margins);
        }

        return best;
    }
}
