using IhsMiner.Agreement.Totals;
using IhsMiner.Agreement.Weights;

namespace IhsMiner.Agreement;

/// <summary>
/// Fleiss' kappa: chance is that every coder draws from one distribution, the pooled one. Fleiss (1971),
/// pp. 379–380, doi:10.1037/h0031619; with weights and missing codes Gwet (2014), chapters 2 and 3. For two coders it is
/// Scott's π.
/// </summary>
public static class FleissKappa
{
    /// <summary>Any number of coders; undefined where no item has two codes, or only one category was used.</summary>
    public static Statistic Of(Ratings ratings) => Of(ratings, IdentityWeights.Of);

    /// <summary>The same with weights for ordered categories.</summary>
    public static Statistic Of(Ratings ratings, Func<int, double[,]> weighting) =>
        Of(AgreementTotals.Of(ratings), weighting);

    /// <summary>The same from totals.</summary>
    public static Statistic Of(AgreementTotals totals, Func<int, double[,]> weighting) =>
        ChanceCorrected.Of(ObservedAgreement.Of(totals, weighting), Expected(totals, weighting));

    /// <summary>Σ p_j² with nominal weights.</summary>
    public static Statistic Expected(AgreementTotals totals, Func<int, double[,]> weighting)
    {
        var shares = CategoryShares.Of(totals);
        return shares.Sum() == 0
            ? new Statistic.Undefined("nothing is coded")
            : Statistic.Of(WeightSum.Expected(weighting(shares.Length), shares, shares));
    }

    /// <summary>See <see cref="GwetStandardError"/>; not that of Fleiss (1971), which holds for κ = 0 alone.</summary>
    /// <param name="weighting">Symmetric.</param>
    public static Statistic StandardError(Ratings ratings, Func<int, double[,]> weighting)
    {
        var shares = CategoryShares.Of(ratings);
        var weights = weighting(shares.Length);
        var chance = shares.Select((_, one) => shares.Select((share, other) => weights[one, other] * share).Sum());
        return GwetStandardError.Of(ratings, weighting, [.. chance]);
    }
}
