using IhsMiner.Agreement.Totals;

namespace IhsMiner.Agreement;

/// <summary>
/// Gwet's AC2: AC1 with weights for ordered categories. Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition,
/// chapter 3.
/// </summary>
public static class GwetAc2
{
    /// <summary>Any number of coders; undefined where no item has two codes, or with fewer than two categories.</summary>
    public static Statistic Of(Ratings ratings, Func<int, double[,]> weighting) =>
        Of(AgreementTotals.Of(ratings), weighting);

    /// <summary>The same from totals.</summary>
    public static Statistic Of(AgreementTotals totals, Func<int, double[,]> weighting) =>
        ChanceCorrected.Of(ObservedAgreement.Of(totals, weighting), Expected(totals, weighting));

    /// <summary>T_w Σ π_k (1 − π_k) / (q (q − 1)).</summary>
    public static Statistic Expected(AgreementTotals totals, Func<int, double[,]> weighting)
    {
        var shares = CategoryShares.Of(totals);
        return Factor(shares.Length, weighting).Then(factor => shares.Sum() == 0
            ? new Statistic.Undefined("nothing is coded")
            : Statistic.Of(factor * shares.Sum(share => share * (1 - share))));
    }

    /// <summary>See <see cref="GwetStandardError"/>.</summary>
    public static Statistic StandardError(Ratings ratings, Func<int, double[,]> weighting)
    {
        var shares = CategoryShares.Of(ratings);
        return Factor(shares.Length, weighting).Then(factor =>
            GwetStandardError.Of(ratings, weighting, [.. shares.Select(share => factor * (1 - share))]));
    }

    private static Statistic Factor(int categories, Func<int, double[,]> weighting) => Statistic.Ratio(
        WeightSum.Total(weighting(categories)), (double)categories * (categories - 1), "there are fewer than two categories");
}
