using IhsMiner.Agreement;
using IhsMiner.Agreement.Classes;
using IhsMiner.Agreement.Distances;
using IhsMiner.Agreement.Weights;

namespace IhsMiner.Tests.Agreement.Properties;

/// <summary>All coefficients by name.</summary>
internal static class All
{
    /// <summary>For any number of coders, and blind to the order of categories.</summary>
    public static IReadOnlyDictionary<string, Func<Ratings, Statistic>> OfAnyCoders { get; } = new Dictionary<string, Func<Ratings, Statistic>>
    {
        ["percent"] = PercentAgreement.Of,
        ["S"] = BennettS.Of,
        ["AC1"] = GwetAc1.Of,
        ["Fleiss"] = FleissKappa.Of,
        ["Conger"] = CongerKappa.Of,
        ["alpha"] = KrippendorffAlpha.Of,
        ["alpha of sets, Jaccard"] = ratings => KrippendorffAlpha.Of(ratings, JaccardDistance.Of),
        ["alpha of sets, MASI"] = ratings => KrippendorffAlpha.Of(ratings, MasiDistance.Of),
        ["error of percent"] = PercentAgreement.StandardError,
        ["error of AC1"] = GwetAc1.StandardError,
        ["error of Fleiss"] = ratings => FleissKappa.StandardError(ratings, IdentityWeights.Of),
        ["error of Conger"] = ratings => CongerKappa.StandardError(ratings, IdentityWeights.Of),
        ["error of alpha"] = ratings => KrippendorffAlpha.StandardError(ratings, NominalDistance.Of),
    };

    /// <summary>For two coders, and blind to the order of categories.</summary>
    public static IReadOnlyDictionary<string, Func<Ratings, Statistic>> OfTwoCoders { get; } = new Dictionary<string, Func<Ratings, Statistic>>
    {
        ["Cohen"] = CohenKappa.Of,
        ["Scott"] = ScottPi.Of,
        ["Matthews"] = ratings => MatthewsCorrelation.Of(ConfusionMatrix.Of(ratings)),
        ["micro F1"] = ratings => MicroF1.Of(ConfusionMatrix.Of(ratings)),
        ["greatest kappa"] = ratings => CohenKappa.Maximum(ConfusionMatrix.Of(ratings)),
        ["error of Cohen"] = ratings => CohenKappa.StandardError(ConfusionMatrix.Of(ratings)),
    };

    /// <summary>For any number of coders, where categories are ranks.</summary>
    public static IReadOnlyDictionary<string, Func<Ratings, Statistic>> OfRanks { get; } = new Dictionary<string, Func<Ratings, Statistic>>
    {
        ["AC2"] = ratings => GwetAc2.Of(ratings, QuadraticWeights.Of),
        ["weighted Fleiss"] = ratings => FleissKappa.Of(ratings, LinearWeights.Of),
        ["weighted Conger"] = ratings => CongerKappa.Of(ratings, LinearWeights.Of),
        ["ordinal alpha"] = ratings => KrippendorffAlpha.Of(ratings, OrdinalDistance.Of),
    };
}
