using IhsMiner.Agreement.Classes;
using IhsMiner.Agreement.Totals;
using IhsMiner.Agreement.Weights;

namespace IhsMiner.Agreement.Reports;

/// <summary>The coefficients that are for two coders alone, of the items that both coded.</summary>
internal static class TwoCoders
{
    public static CoefficientDefinition GreatestKappa => new(
        "cohen_kappa_max", "Greatest κ for these totals", totals => CohenKappa.Maximum(ConfusionMatrix.Of(totals)),
        NoFormula, LimitsMethod.None, Pairable, IsChanceCorrected: false);

    public static CoefficientDefinition Pi => new(
        "scott_pi", "Scott's π", totals => ScottPi.Of(ConfusionMatrix.Of(totals)),
        ratings => FleissKappa.StandardError(ratings.Complete(), IdentityWeights.Of), LimitsMethod.Student, Pairable);

    public static CoefficientDefinition Matthews => new(
        "matthews", "Matthews' correlation", totals => MatthewsCorrelation.Of(ConfusionMatrix.Of(totals)),
        NoFormula, LimitsMethod.None, Pairable, IsChanceCorrected: false);

    public static CoefficientDefinition Kappa(string key, string name, Func<int, double[,]> weighting) => new(
        key, name, totals => WeightedKappa.Of(ConfusionMatrix.Of(totals), weighting),
        ratings => KappaStandardError.Of(ConfusionMatrix.Of(ratings), weighting), LimitsMethod.Normal, Pairable);

    private static Statistic.Undefined NoFormula(Ratings ratings) =>
        new("no formula is published; resampling clusters gives one");

    private static double Pairable(AgreementTotals totals) => totals.Pairable;
}
