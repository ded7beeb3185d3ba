namespace IhsMiner.Agreement;

/// <summary>
/// How many coders put one item into each category: r_ik in Gwet (2014), n_ij in Fleiss (1971). All that coefficients
/// need which do not tell the coders apart.
/// </summary>
public static class CategoryCounts
{
    /// <summary>
    /// Fills <paramref name="counts"/>, one for each category, and returns their sum: the coders who coded the item.
    /// </summary>
    public static int Fill(Ratings ratings, int item, Span<int> counts)
    {
        counts.Clear();
        var coders = 0;
        foreach (var code in ratings.Codes(item))
        {
            if (code == Ratings.Missing)
                continue;
            counts[code]++;
            coders++;
        }

        return coders;
    }
}
