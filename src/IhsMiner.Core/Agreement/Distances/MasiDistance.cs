namespace IhsMiner.Agreement.Distances;

/// <summary>
/// MASI, measuring agreement on set-valued items: 1 − Jaccard similarity × monotonicity, which is 1 for the same set, 2/3
/// where one holds the other, 1/3 where each has members of its own and 0 where none is shared. Passonneau (2006),
/// Measuring agreement on set-valued items (MASI) for semantic and pragmatic annotation, LREC, section 3. It is the δ² of α
/// as it stands.
/// </summary>
/// <remarks>
/// NLTK rounds the factors to 0.67 and 0.33; DKPro multiplies the Jaccard distance, not the similarity. Their α differ.
/// </remarks>
public static class MasiDistance
{
    /// <summary>Categories are sets: see <see cref="SetCategories"/>. Two empty sets are the same.</summary>
    public static double[,] Of(CoincidenceMatrix matrix)
    {
        var sets = SetCategories.Of(matrix.Categories);
        return DistanceTable.Of(sets.Length, (low, high) =>
            1 - (JaccardDistance.Similarity(sets[low], sets[high]) * Monotonicity(sets[low], sets[high])));
    }

    private static double Monotonicity(IReadOnlySet<string> one, IReadOnlySet<string> other) =>
        one.SetEquals(other) ? 1
        : one.IsSubsetOf(other) || other.IsSubsetOf(one) ? 2.0 / 3
        : one.Overlaps(other) ? 1.0 / 3
        : 0;
}
