using IhsMiner.Agreement.Classes;
using IhsMiner.Agreement.Weights;

namespace IhsMiner.Agreement;

/// <summary>
/// Scott's π for two coders: chance is that both draw from one distribution, the pooled one. Scott (1955),
/// doi:10.1086/266577. Items that only one of them coded are left out.
/// </summary>
public static class ScottPi
{
    /// <summary>Undefined where no item has two codes, or both used one and the same category only.</summary>
    /// <exception cref="ArgumentException">Not two coders.</exception>
    public static Statistic Of(Ratings ratings) => Of(ConfusionMatrix.Of(ratings));

    /// <summary>The same from a table of counts.</summary>
    public static Statistic Of(ConfusionMatrix matrix) => ChanceCorrected.Of(matrix.Agreement, Expected(matrix));

    /// <summary>Σ ((p_k. + p_.k) / 2)².</summary>
    public static Statistic Expected(ConfusionMatrix matrix)
    {
        var pooled = new double[matrix.Categories.Count];
        for (var category = 0; category < pooled.Length; category++)
            pooled[category] = matrix.Support(category) + matrix.Predicted(category);
        var sum = WeightSum.Expected(IdentityWeights.Of(pooled.Length), pooled, pooled);
        return Statistic.Ratio(sum, 4.0 * matrix.Total * matrix.Total, "no item has two codes");
    }
}
