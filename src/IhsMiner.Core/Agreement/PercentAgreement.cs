using IhsMiner.Agreement.Totals;
using IhsMiner.Agreement.Weights;

namespace IhsMiner.Agreement;

/// <summary>
/// The share of pairs of codes of one item that are the same, averaged over the items (0 to 1, not 0 to 100). With two
/// coders, the share of items on which they agree. Not corrected for chance. See <see cref="ObservedAgreement"/>.
/// </summary>
public static class PercentAgreement
{
    /// <summary>Undefined where no item has two codes.</summary>
    public static Statistic Of(Ratings ratings) => Of(AgreementTotals.Of(ratings));

    /// <summary>The same from totals.</summary>
    public static Statistic Of(AgreementTotals totals) => ObservedAgreement.Of(totals, IdentityWeights.Of);

    /// <summary>See <see cref="GwetStandardError"/>.</summary>
    public static Statistic StandardError(Ratings ratings) =>
        GwetStandardError.Of(ratings, IdentityWeights.Of, new double[ratings.Categories.Count]);
}
