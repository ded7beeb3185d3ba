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
        ChanceCorrected.Of(ObservedAgreement.Of(ratings, weighting), Expected(ratings, weighting));

    /// <summary>The mean over ordered pairs of different coders of Σ w_kl p_gk p_hl; a coder without codes has no part.</summary>
    public static Statistic Expected(Ratings ratings, Func<int, double[,]> weighting)
    {
        var weights = weighting(ratings.Categories.Count);
        var coders = Enumerable.Range(0, ratings.Coders)
            .Select(coder => SharesOf(ratings, coder)).OfType<double[]>().ToArray();
        var pooled = new double[ratings.Categories.Count];
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

    private static double[]? SharesOf(Ratings ratings, int coder)
    {
        var shares = new double[ratings.Categories.Count];
        double items = 0;
        for (var item = 0; item < ratings.Items; item++)
        {
            var code = ratings.Codes(item)[coder];
            if (code == Ratings.Missing)
                continue;
            shares[code] += ratings.Times(item);
            items += ratings.Times(item);
        }

        return items == 0 ? null : [.. shares.Select(share => share / items)];
    }
}
