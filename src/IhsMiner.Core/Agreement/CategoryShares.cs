using IhsMiner.Agreement.Totals;

namespace IhsMiner.Agreement;

/// <summary>
/// How probable each category is to be used: the mean, over the items that at least one coder coded, of the share of
/// the item's coders who chose it. π_k in Gwet (2014), p_j in Fleiss (1971), p. 379, doi:10.1037/h0031619.
/// </summary>
public static class CategoryShares
{
    /// <summary>One share for each category, with the sum 1; all 0 where there is no code at all.</summary>
    public static double[] Of(Ratings ratings) => Of(AgreementTotals.Of(ratings));

    /// <summary>The same from totals.</summary>
    public static double[] Of(AgreementTotals totals) =>
        [.. totals.Categories.Select((_, category) => totals.Coded == 0 ? 0 : totals.Share(category) / totals.Coded)];
}
