using IhsMiner.Agreement.Classes;

namespace IhsMiner.Agreement;

/// <summary>
/// Cohen's κ with partial credit for near misses, for two coders and ordered categories. Cohen (1968),
/// doi:10.1037/h0026256, written with weights of agreement as in Fleiss, Cohen and Everitt (1969),
/// doi:10.1037/h0028106.
/// </summary>
public static class WeightedKappa
{
    /// <summary>Undefined where no item has two codes, or both used one and the same category only.</summary>
    /// <exception cref="ArgumentException">Not two coders.</exception>
    public static Statistic Of(Ratings ratings, Func<int, double[,]> weighting) => Of(ConfusionMatrix.Of(ratings), weighting);

    /// <summary>The same from a table of counts.</summary>
    public static Statistic Of(ConfusionMatrix matrix, Func<int, double[,]> weighting) =>
        ChanceCorrected.Of(Observed(matrix, weighting), Expected(matrix, weighting));

    /// <summary>Σ w_kl p_kl.</summary>
    public static Statistic Observed(ConfusionMatrix matrix, Func<int, double[,]> weighting)
    {
        var weights = weighting(matrix.Categories.Count);
        double sum = 0;
        for (var one = 0; one < matrix.Categories.Count; one++)
        {
            for (var other = 0; other < matrix.Categories.Count; other++)
                sum += weights[one, other] * matrix.Count(one, other);
        }

        return Statistic.Ratio(sum, matrix.Total, "no item has two codes");
    }

    /// <summary>Σ w_kl p_k. p_.l.</summary>
    public static Statistic Expected(ConfusionMatrix matrix, Func<int, double[,]> weighting)
    {
        var categories = Enumerable.Range(0, matrix.Categories.Count).ToArray();
        double[] first = [.. categories.Select(category => (double)matrix.Support(category))];
        double[] second = [.. categories.Select(category => (double)matrix.Predicted(category))];
        var sum = WeightSum.Expected(weighting(categories.Length), first, second);
        return Statistic.Ratio(sum, (double)matrix.Total * matrix.Total, "no item has two codes");
    }
}
