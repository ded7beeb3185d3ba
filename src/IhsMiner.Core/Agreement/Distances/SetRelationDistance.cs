namespace IhsMiner.Agreement.Distances;

/// <summary>
/// How two sets stand to each other: 0 the same, 1/3 one holds the other (the empty set is within each), 2/3 each has members
/// of its own beside shared ones, 1 none is shared. Passonneau (2004), Computing reliability for coreference annotation,
/// LREC, section 4. It is the δ² of α as it stands.
/// </summary>
public static class SetRelationDistance
{
    /// <summary>Categories are sets: see <see cref="SetCategories"/>.</summary>
    public static double[,] Of(CoincidenceMatrix matrix)
    {
        var sets = SetCategories.Of(matrix.Categories);
        return DistanceTable.Of(sets.Length, (low, high) => Between(sets[low], sets[high]));
    }

    private static double Between(IReadOnlySet<string> one, IReadOnlySet<string> other) =>
        one.SetEquals(other) ? 0
        : one.IsSubsetOf(other) || other.IsSubsetOf(one) ? 1.0 / 3
        : one.Overlaps(other) ? 2.0 / 3
        : 1;
}
