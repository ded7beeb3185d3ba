using IhsMiner.Agreement.Totals;
using IhsMiner.Agreement.Weights;

namespace IhsMiner.Agreement;

/// <summary>
/// Gwet's AC1, which stays near the observed agreement where one category prevails. γ_1 in Gwet (2008),
/// doi:10.1348/000711006X126600; with missing codes Gwet (2014), chapter 2. Unused categories that the caller names
/// count.
/// </summary>
public static class GwetAc1
{
    /// <summary>Any number of coders; undefined where no item has two codes, or with fewer than two categories.</summary>
    public static Statistic Of(Ratings ratings) => GwetAc2.Of(ratings, IdentityWeights.Of);

    /// <summary>The same from totals.</summary>
    public static Statistic Of(AgreementTotals totals) => GwetAc2.Of(totals, IdentityWeights.Of);

    /// <summary>Σ π_k (1 − π_k) / (q − 1).</summary>
    public static Statistic Expected(AgreementTotals totals) => GwetAc2.Expected(totals, IdentityWeights.Of);

    /// <summary>See <see cref="GwetStandardError"/>.</summary>
    public static Statistic StandardError(Ratings ratings) => GwetAc2.StandardError(ratings, IdentityWeights.Of);
}
