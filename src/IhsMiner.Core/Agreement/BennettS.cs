using IhsMiner.Agreement.Totals;
using IhsMiner.Agreement.Weights;

namespace IhsMiner.Agreement;

/// <summary>
/// Bennett's S: chance is every category equally often. Bennett, Alpert and Goldstein (1954), doi:10.1086/266520; for
/// more than two coders the same as Brennan and Prediger (1981), doi:10.1177/001316448104100307, and, for two
/// categories, as PABAK. It rises with the number of categories that the caller names.
/// </summary>
public static class BennettS
{
    /// <summary>Any number of coders; undefined where no item has two codes, or with fewer than two categories.</summary>
    public static Statistic Of(Ratings ratings) => Of(ratings, IdentityWeights.Of);

    /// <summary>The same with weights: Gwet (2014), chapter 3.</summary>
    public static Statistic Of(Ratings ratings, Func<int, double[,]> weighting) =>
        Of(AgreementTotals.Of(ratings), weighting);

    /// <summary>The same from totals.</summary>
    public static Statistic Of(AgreementTotals totals, Func<int, double[,]> weighting) =>
        ChanceCorrected.Of(ObservedAgreement.Of(totals, weighting), Expected(totals.Categories.Count, weighting));

    /// <summary>1 / q with nominal weights.</summary>
    public static Statistic Expected(int categories, Func<int, double[,]> weighting) =>
        Statistic.Ratio(WeightSum.Total(weighting(categories)), (double)categories * categories, "there are no categories");

    /// <summary>See <see cref="GwetStandardError"/>.</summary>
    public static Statistic StandardError(Ratings ratings, Func<int, double[,]> weighting) =>
        Expected(ratings.Categories.Count, weighting).Then(expected =>
            GwetStandardError.Of(ratings, weighting, [.. ratings.Categories.Select(_ => expected)]));
}
