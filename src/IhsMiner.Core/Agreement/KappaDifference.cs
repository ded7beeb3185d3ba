namespace IhsMiner.Agreement;

/// <summary>
/// By how much the second coder's κ with the first exceeds the third coder's: two models on the same items. The limits of a resample are
/// paired, since each resample holds the same items for both (Efron and Tibshirani 1993, chapter 16).
/// </summary>
public static class KappaDifference
{
    /// <summary>From −2 to 2; undefined where one of the two κ is.</summary>
    /// <param name="ratings">Three coders: the person, and the two to be compared.</param>
    public static Statistic Of(Ratings ratings) =>
        CohenKappa.Of(ratings.Pair(0, 1)).Then(one => CohenKappa.Of(ratings.Pair(0, 2)).Then(other => Statistic.Of(one - other)));
}
