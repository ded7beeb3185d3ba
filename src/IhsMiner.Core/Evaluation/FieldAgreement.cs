using IhsMiner.Agreement;
using IhsMiner.Agreement.Classes;
using IhsMiner.Agreement.Resampling;

namespace IhsMiner.Evaluation;

/// <summary>How well two coders agree on one field of the same items, such as people and a model on the theme.</summary>
/// <param name="Count">The items that both coded.</param>
/// <param name="Kappa">Cohen's κ, with limits that resample articles.</param>
/// <param name="Ac1">Gwet's AC1.</param>
/// <param name="Alpha">Krippendorff's α, nominal.</param>
/// <param name="PerClass">One for each category, in the codebook's order.</param>
public sealed record FieldAgreement(
    int Count,
    Statistic Observed,
    BootstrapInterval Kappa,
    Statistic Ac1,
    Statistic Alpha,
    Statistic MacroF1,
    IReadOnlyList<ClassFigures> PerClass,
    ConfusionMatrix Confusion)
{
    /// <param name="clusters">Each item's article, in the order of the items.</param>
    public static FieldAgreement Of(Ratings ratings, IReadOnlyList<string> clusters, BootstrapOptions options)
    {
        var matrix = ConfusionMatrix.Of(ratings);
        return new(
            matrix.Total,
            matrix.Agreement,
            ClusterBootstrap.Of(ratings, clusters, CohenKappa.Of, options),
            GwetAc1.Of(ratings),
            KrippendorffAlpha.Of(ratings),
            IhsMiner.Agreement.Classes.MacroF1.Of(matrix),
            ClassFigures.Of(matrix),
            matrix);
    }
}
