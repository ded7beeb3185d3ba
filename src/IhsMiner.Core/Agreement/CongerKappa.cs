using IhsMiner.Agreement.Totals;
using IhsMiner.Agreement.Weights;

namespace IhsMiner.Agreement;

/// <summary>
/// Conger's kappa: Cohen's κ for any number of coders; chance is that each draws from a distribution of their own, and
/// what is expected is the mean over all pairs of coders. Conger (1980), doi:10.1037/0033-2909.88.2.322; with weights
/// and missing codes Gwet (2014), chapters 2 and 3.
/// </summary>
public static class CongerKappa
{
    /// <summary>Undefined where no item has two codes, or only one category was used.</summary>
    public static Statistic Of(Ratings ratings) => Of(ratings, IdentityWeights.Of);

    /// <summary>The same with weights for ordered categories.</summary>
    public static Statistic Of(Ratings ratings, Func<int, double[,]> weighting) =>
        Of(AgreementTotals.Of(ratings), weighting);

    /// <summary>The same from totals.</summary>
    public static Statistic Of(AgreementTotals totals, Func<int, double[,]> weighting) =>
        ChanceCorrected.Of(ObservedAgreement.Of(totals, weighting), Expected(totals, weighting));

    /// <summary>
    /// The mean over ordered pairs of different coders of Σ w_kl p_gk p_hl; a coder without codes has no part.
    /// </summary>
    public static Statistic Expected(AgreementTotals totals, Func<int, double[,]> weighting)
    {
        var weights = weighting(totals.Categories.Count);
        var coders = Enumerable.Range(0, totals.Coders)
            .Select(coder => CoderShares.Of(totals, coder)).OfType<double[]>().ToArray();
        var pooled = new double[totals.Categories.Count];
        double own = 0;
        foreach (var shares in coders)
        {
            own += WeightSum.Expected(weights, shares, shares);
            for (var category = 0; category < pooled.Length; category++)
                pooled[category] += shares[category];
        }

        return Statistic.Ratio(
            WeightSum.Expected(weights, pooled, pooled) - own,
            (double)coders.Length * (coders.Length - 1),
            "fewer than two coders coded anything");
    }

    /// <summary>See <see cref="CongerStandardError"/>.</summary>
    public static Statistic StandardError(Ratings ratings, Func<int, double[,]> weighting) =>
        CongerStandardError.Of(ratings, weighting);
}
