using IhsMiner.Agreement.Totals;

namespace IhsMiner.Agreement;

/// <summary>
/// How much coders agreed: the mean, over the items that at least two coded, of the weight that the item's pairs of
/// codes have on average. P̄ in Fleiss (1971), p. 379, doi:10.1037/h0031619; with weights and missing codes
/// Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition, chapter 3.
/// </summary>
public static class ObservedAgreement
{
    /// <summary>From 0 to 1; undefined where no item has two codes.</summary>
    public static Statistic Of(Ratings ratings, Func<int, double[,]> weighting) => Of(AgreementTotals.Of(ratings), weighting);

    /// <summary>The same from totals.</summary>
    public static Statistic Of(AgreementTotals totals, Func<int, double[,]> weighting)
    {
        var weights = weighting(totals.Categories.Count);
        double sum = 0;
        for (var one = 0; one < totals.Categories.Count; one++)
        {
            for (var other = 0; other < totals.Categories.Count; other++)
                sum += weights[one, other] * totals.Pairs(one, other);
        }

        return Statistic.Ratio(sum, totals.Pairable, "no item has two codes");
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
