using IhsMiner.Agreement.Distances;
using IhsMiner.Agreement.Totals;
using IhsMiner.Agreement.Weights;

namespace IhsMiner.Agreement.Reports;

/// <summary>The coefficients of a report, in its order.</summary>
public static class CoefficientDefinitions
{
    private const string NoOrder = "the categories have no order; name their level of measurement for it";
    private const string Sets = "items have several categories, and it is for one; see alpha_jaccard and alpha_masi";

    /// <summary>Those that any number of coders can have, and for two those of <see cref="TwoCoders"/> among them.</summary>
    public static IReadOnlyList<CoefficientDefinition> Of(MeasurementScale scale, int coders)
    {
        CoefficientDefinition[] single =
        [
            Percent,
            .. coders == 2 ? TwoCoderKappas(scale) : [],
            new("bennett_s", "Bennett's S", totals => BennettS.Of(totals, IdentityWeights.Of),
                ratings => BennettS.StandardError(ratings, IdentityWeights.Of), LimitsMethod.Student, Pairable),
            new("gwet_ac1", "Gwet's AC1", GwetAc1.Of, GwetAc1.StandardError, LimitsMethod.Student, Coded),
            Ordered(scale, new("gwet_ac2", "Gwet's AC2, quadratic weights", totals => GwetAc2.Of(totals, scale.Quadratic),
                ratings => GwetAc2.StandardError(ratings, scale.Quadratic), LimitsMethod.Student, Coded)),
            new("fleiss_kappa", "Fleiss' κ", totals => FleissKappa.Of(totals, IdentityWeights.Of),
                ratings => FleissKappa.StandardError(ratings, IdentityWeights.Of), LimitsMethod.Student, Coded),
            new("conger_kappa", "Conger's κ", totals => CongerKappa.Of(totals, IdentityWeights.Of),
                ratings => CongerKappa.StandardError(ratings, IdentityWeights.Of), LimitsMethod.Student, Coded),
            Alpha("krippendorff_alpha", $"Krippendorff's α, {scale.Level.ToString().ToLowerInvariant()}", scale.Distance),
            .. coders == 2 ? [TwoCoders.Matthews] : Array.Empty<CoefficientDefinition>(),
        ];
        return scale.AreSets ? [.. single.Select(definition => definition.Without(Sets)), .. SetAlphas(scale)] : single;
    }

    /// <summary>Those of a pair among more coders.</summary>
    public static IReadOnlyList<CoefficientDefinition> OfPair(MeasurementScale scale) =>
        scale.AreSets ? SetAlphas(scale) : [Percent, .. TwoCoderKappas(scale), TwoCoders.Matthews];

    private static CoefficientDefinition Percent => new(
        "percent", "Agreement", PercentAgreement.Of, PercentAgreement.StandardError, LimitsMethod.Student, Pairable,
        IsChanceCorrected: false);

    private static IEnumerable<CoefficientDefinition> TwoCoderKappas(MeasurementScale scale) =>
    [
        TwoCoders.Kappa("cohen_kappa", "Cohen's κ", IdentityWeights.Of),
        TwoCoders.GreatestKappa,
        Ordered(scale, TwoCoders.Kappa("weighted_kappa_linear", "Weighted κ, linear", scale.Linear)),
        Ordered(scale, TwoCoders.Kappa("weighted_kappa_quadratic", "Weighted κ, quadratic", scale.Quadratic)),
        TwoCoders.Pi,
    ];

    private static IReadOnlyList<CoefficientDefinition> SetAlphas(MeasurementScale scale)
    {
        // The distances of sets do not depend on how often these were used: they are found once, not for every resample.
        var none = CoincidenceMatrix.Of(Ratings.Of([], scale.Categories));
        var (jaccard, masi) = (JaccardDistance.Of(none), MasiDistance.Of(none));
        return
        [
            Alpha("alpha_jaccard", "Krippendorff's α of sets, Jaccard", _ => jaccard),
            Alpha("alpha_masi", "Krippendorff's α of sets, MASI", _ => masi),
        ];
    }

    private static CoefficientDefinition Alpha(string key, string name, Func<CoincidenceMatrix, double[,]> distance) => new(
        key, name, totals => KrippendorffAlpha.Of(totals, distance),
        ratings => KrippendorffAlpha.StandardError(ratings, distance), LimitsMethod.Student, Pairable);

    private static CoefficientDefinition Ordered(MeasurementScale scale, CoefficientDefinition definition) =>
        scale.HasOrder ? definition : definition.Without(NoOrder);

    private static double Coded(AgreementTotals totals) => totals.Coded;

    private static double Pairable(AgreementTotals totals) => totals.Pairable;
}
