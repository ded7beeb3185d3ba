namespace IhsMiner.Agreement.Distances;

/// <summary>
/// 1 − |A ∩ B| / |A ∪ B| between two sets; 0 between two empty ones. Jaccard (1912), doi:10.1111/j.1469-8137.1912.tb05611.x.
/// It is the δ² of α as it stands, not squared. For sets of one member it is the nominal distance.
/// </summary>
public static class JaccardDistance
{
    /// <summary>Categories are sets: see <see cref="SetCategories"/>.</summary>
    public static double[,] Of(CoincidenceMatrix matrix)
    {
        var sets = SetCategories.Of(matrix.Categories);
        return DistanceTable.Of(sets.Length, (low, high) => 1 - Similarity(sets[low], sets[high]));
    }

    /// <summary>|A ∩ B| / |A ∪ B|, from 0 to 1; 1 for two empty sets, which are the same.</summary>
    public static double Similarity(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var shared = one.Count(other.Contains);
        var all = one.Count + other.Count - shared;
        return all == 0 ? 1 : (double)shared / all;
    }
}
