using IhsMiner.Agreement.Classes;
using IhsMiner.Agreement.Weights;

namespace IhsMiner.Agreement;

/// <summary>
/// Cohen's κ for two coders: chance is that each draws from a distribution of their own. Cohen (1960), equation (1),
/// doi:10.1177/001316446002000104. Items that only one of them coded are left out.
/// </summary>
public static class CohenKappa
{
    /// <summary>Undefined where no item has two codes, or both used one and the same category only.</summary>
    /// <exception cref="ArgumentException">Not two coders.</exception>
    public static Statistic Of(Ratings ratings) => Of(ConfusionMatrix.Of(ratings));

    /// <summary>The same from a table of counts.</summary>
    public static Statistic Of(ConfusionMatrix matrix) => WeightedKappa.Of(matrix, IdentityWeights.Of);

    /// <summary>Σ p_k. p_.k.</summary>
    public static Statistic Expected(ConfusionMatrix matrix) => WeightedKappa.Expected(matrix, IdentityWeights.Of);

    /// <summary>The largest κ that the two coders' marginal totals allow: κ_M in Cohen (1960).</summary>
    public static Statistic Maximum(ConfusionMatrix matrix)
    {
        var most = Enumerable.Range(0, matrix.Categories.Count)
            .Sum(category => Math.Min(matrix.Support(category), matrix.Predicted(category)));
        return ChanceCorrected.Of(Statistic.Ratio(most, matrix.Total, "no item has two codes"), Expected(matrix));
    }

    /// <summary>The large-sample standard error, for intervals; see <see cref="KappaStandardError"/>.</summary>
    public static Statistic StandardError(ConfusionMatrix matrix) => KappaStandardError.Of(matrix, IdentityWeights.Of);
}
