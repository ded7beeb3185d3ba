namespace IhsMiner.Agreement;

/// <summary>
/// How probable each category is to be used: the mean, over the items that at least one coder coded, of the share of
/// the item's coders who chose it. π_k in Gwet (2014), p_j in Fleiss (1971), p. 379, doi:10.1037/h0031619.
/// </summary>
public static class CategoryShares
{
    /// <summary>One share for each category, with the sum 1; all 0 where there is no code at all.</summary>
    public static double[] Of(Ratings ratings)
    {
        var shares = new double[ratings.Categories.Count];
        var counts = new int[shares.Length];
        var items = 0;
        for (var item = 0; item < ratings.Items; item++)
        {
            var times = ratings.Times(item);
            var coders = times == 0 ? 0 : CategoryCounts.Fill(ratings, item, counts);
            if (coders == 0)
                continue;
            items += times;
            for (var category = 0; category < counts.Length; category++)
                shares[category] += (double)times * counts[category] / coders;
        }

        return items == 0 ? shares : [.. shares.Select(share => share / items)];
    }
}
