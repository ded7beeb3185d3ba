namespace IhsMiner.Classification;

/// <summary>
/// How far a feature's presence and a class depend on each other: χ² of the 2 × 2 table, the largest over the classes
/// (Yang and Pedersen 1997, 'A comparative study on feature selection in text categorization').
/// </summary>
public static class ChiSquare
{
    /// <param name="found">The numbers of the texts that have the feature, each once.</param>
    /// <param name="labels">One label a text; texts with null are left out.</param>
    /// <returns>0 or more; 0 where the feature or the class is in all texts or in none.</returns>
    public static double Of(IReadOnlyList<int> found, IReadOnlyList<string?> labels)
    {
        var totals = labels.OfType<string>().CountBy(label => label).ToDictionary(StringComparer.Ordinal);
        return Of(found, labels, totals, totals.Values.Sum());
    }

    private static double Of(
        IReadOnlyList<int> found, IReadOnlyList<string?> labels, Dictionary<string, int> totals, double all)
    {
        var within = found.Select(number => labels[number]).OfType<string>().CountBy(label => label).ToList();
        double with = within.Sum(entry => entry.Value);
        var best = 0.0;
        foreach (var (label, both) in within)
        {
            double ofClass = totals[label];
            var expected = with * (all - with) * ofClass * (all - ofClass);
            var cross = (both * all) - (with * ofClass);
            if (expected > 0)
                best = Math.Max(best, all * cross * cross / expected);
        }

        return best;
    }
}
