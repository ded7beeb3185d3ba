namespace IhsMiner.Agreement;

/// <summary>
/// How much coders agreed: the mean, over the items that at least two coded, of the weight that the item's pairs of
/// codes have on average. P̄ in Fleiss (1971), p. 379, doi:10.1037/h0031619; with weights and missing codes
/// Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition, chapter 3.
/// </summary>
public static class ObservedAgreement
{
    /// <summary>From 0 to 1; undefined where no item has two codes.</summary>
    public static Statistic Of(Ratings ratings, Func<int, double[,]> weighting)
    {
        var weights = weighting(ratings.Categories.Count);
        var counts = new int[ratings.Categories.Count];
        double sum = 0;
        var items = 0;
        for (var item = 0; item < ratings.Items; item++)
        {
            var times = ratings.Times(item);
            var coders = times == 0 ? 0 : CategoryCounts.Fill(ratings, item, counts);
            if (coders < 2)
                continue;
            items += times;
            sum += times * OfItem(counts, coders, weights);
        }

        return Statistic.Ratio(sum, items, "no item has two codes");
    }

    /// <summary>The mean weight of an item's ordered pairs of codes by two coders.</summary>
    /// <param name="counts">By category; their sum is <paramref name="coders"/>, at least 2.</param>
    public static double OfItem(ReadOnlySpan<int> counts, int coders, double[,] weights)
    {
        double sum = 0;
        for (var one = 0; one < counts.Length; one++)
        {
            if (counts[one] == 0)
                continue;
            double near = -weights[one, one];
            for (var other = 0; other < counts.Length; other++)
                near += weights[one, other] * counts[other];
            sum += counts[one] * near;
        }

        return sum / ((double)coders * (coders - 1));
    }
}
