using IhsMiner.Agreement;
using IhsMiner.Agreement.Classes;
using IhsMiner.Agreement.Distances;
using IhsMiner.Agreement.Totals;
using IhsMiner.Agreement.Weights;

namespace IhsMiner.Tests.Agreement.Published;

/// <summary>
/// Computes a figure of fixtures.json by its name there; what follows a colon is a category or an item's number.
/// </summary>
public static class Computed
{
    public static Statistic Of(Example example, string name)
    {
        var ratings = example.Ratings;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0)
            return OfPart(ratings, name[..colon], name[(colon + 1)..]);
        if (SetFigures.Knows(name))
            return SetFigures.Of(ratings, name);
        if (name.EndsWith("_distance", StringComparison.Ordinal))
            return ByDistance(ratings, example.Distance!, name);
        if (name.StartsWith("kappa", StringComparison.Ordinal))
            return Kappa(ConfusionMatrix.Of(ratings), name);
        return name.Contains("er_t", StringComparison.Ordinal) ? Limit(ratings, name)
            : name.Contains("_se", StringComparison.Ordinal) ? StandardError(ratings, name)
            : Coefficient(ratings, name);
    }

    private static Statistic Coefficient(Ratings ratings, string name) => name switch
    {
        "percent" => PercentAgreement.Of(ratings),
        "scott_pi" => ScottPi.Of(ratings),
        "bennett_s" => BennettS.Of(ratings),
        "ac1" => GwetAc1.Of(ratings),
        "ac1_expected" => GwetAc1.Expected(AgreementTotals.Of(ratings)),
        "ac2_quadratic" => GwetAc2.Of(ratings, QuadraticWeights.Of),
        "fleiss" => FleissKappa.Of(ratings),
        "fleiss_z" => FleissKappa.Of(ratings).Then(kappa => FleissNullError.Of(ratings).Then(error => Statistic.Of(kappa / error))),
        "fleiss_expected" => FleissKappa.Expected(AgreementTotals.Of(ratings), IdentityWeights.Of),
        "conger" => CongerKappa.Of(ratings),
        "pairable" => Statistic.Of(CoincidenceMatrix.Of(ratings).Total),
        "disagreement" => KrippendorffAlpha.Observed(CoincidenceMatrix.Of(ratings), NominalDistance.Of),
        "disagreement_expected" => KrippendorffAlpha.Expected(CoincidenceMatrix.Of(ratings), NominalDistance.Of),
        "alpha_nominal" => KrippendorffAlpha.Of(ratings),
        "alpha_ordinal" => KrippendorffAlpha.Of(ratings, OrdinalDistance.Of),
        "alpha_interval" => KrippendorffAlpha.Of(ratings, IntervalDistance.Of),
        "alpha_ratio" => KrippendorffAlpha.Of(ratings, RatioDistance.Of),
        _ => throw new ArgumentException($"fixtures.json has a figure '{name}' that nothing computes.", nameof(name)),
    };

    private static Statistic Kappa(ConfusionMatrix matrix, string name)
    {
        Func<int, double[,]> weighting = name.StartsWith("kappa_linear", StringComparison.Ordinal) ? LinearWeights.Of
            : name.StartsWith("kappa_quadratic", StringComparison.Ordinal) ? QuadraticWeights.Of : IdentityWeights.Of;
        var kappa = WeightedKappa.Of(matrix, weighting);
        var error = KappaStandardError.Of(matrix, weighting);
        return name.Replace("_linear", "", StringComparison.Ordinal).Replace("_quadratic", "", StringComparison.Ordinal) switch
        {
            "kappa" => kappa,
            "kappa_expected" => WeightedKappa.Expected(matrix, weighting),
            "kappa_max" => CohenKappa.Maximum(matrix),
            "kappa_se" => error,
            "kappa_se_null" => KappaStandardError.UnderNoAgreement(matrix, weighting),
            "kappa_z" => KappaStandardError.UnderNoAgreement(matrix, weighting).Then(se => kappa.Then(k => Statistic.Of(k / se))),
            "kappa_lower" => NormalInterval.Of(kappa, error).Lower,
            "kappa_upper" => NormalInterval.Of(kappa, error).Upper,
            "kappa_lower_t" => StudentInterval.Of(kappa, error, matrix.Total).Lower,
            "kappa_upper_t" => StudentInterval.Of(kappa, error, matrix.Total).Upper,
            _ => throw new ArgumentException($"fixtures.json has a figure '{name}' that nothing computes.", nameof(name)),
        };
    }

    /// <summary>Standard errors; irrCAC's for tables of two coders divide by n² instead of n (n − 1).</summary>
    private static Statistic StandardError(Ratings ratings, string name)
    {
        const string OfTable = "_of_table";
        if (name.EndsWith(OfTable, StringComparison.Ordinal))
            return StandardError(ratings, name[..^OfTable.Length])
                .Then(error => Statistic.Of(error * Math.Sqrt((ratings.Items - 1.0) / ratings.Items)));
        return name switch
        {
            "percent_se" => PercentAgreement.StandardError(ratings),
            "bennett_s_se" => BennettS.StandardError(ratings, IdentityWeights.Of),
            "ac1_se" => GwetAc1.StandardError(ratings),
            "fleiss_se" => FleissKappa.StandardError(ratings, IdentityWeights.Of),
            "conger_se" => CongerKappa.StandardError(ratings, IdentityWeights.Of),
            "alpha_nominal_se" => KrippendorffAlpha.StandardError(ratings, NominalDistance.Of),
            _ => throw new ArgumentException($"fixtures.json has a figure '{name}' that nothing computes.", nameof(name)),
        };
    }

    /// <summary>Limits by Student's t, such as <c>ac1_lower_t</c>; of tables with the standard error of tables.</summary>
    private static Statistic Limit(Ratings ratings, string name)
    {
        var parts = name.Split(["_lower_t", "_upper_t"], StringSplitOptions.None);
        var interval = StudentInterval.Of(
            Coefficient(ratings, parts[0]), StandardError(ratings, parts[0] + "_se" + parts[1]), ratings.Items);
        return name.Contains("_lower_t", StringComparison.Ordinal) ? interval.Lower : interval.Upper;
    }

    private static Statistic ByDistance(Ratings ratings, double[,] distance, string name) => name switch
    {
        "kappa_distance" => WeightedKappa.Of(ratings, _ => Complement(distance)),
        "alpha_distance" => KrippendorffAlpha.Of(ratings, _ => distance),
        _ => throw new ArgumentException($"fixtures.json has a figure '{name}' that nothing computes.", nameof(name)),
    };

    private static Statistic OfPart(Ratings ratings, string name, string part) => name switch
    {
        "fleiss_category" => FleissCategory.Of(ratings).Single(figures => figures.Category == part).Kappa,
        "codes" => Statistic.Of(CoincidenceMatrix.Of(ratings).Codes(int.Parse(part, System.Globalization.CultureInfo.InvariantCulture) - 1)),
        "alpha_against_rest" => KrippendorffAlpha.Of(ratings.AgainstRest(part)),
        "fleiss_against_rest" => FleissKappa.Of(ratings.AgainstRest(part)),
        "percent_of_item" => PercentAgreement.Of(ratings.Repeated([.. Enumerable.Range(1, ratings.Items).Select(item =>
            item.ToString(System.Globalization.CultureInfo.InvariantCulture) == part ? 1 : 0)])),
        _ => throw new ArgumentException($"fixtures.json has a figure '{name}' that nothing computes.", nameof(name)),
    };

    private static double[,] Complement(double[,] distance)
    {
        var weights = new double[distance.GetLength(0), distance.GetLength(1)];
        for (var one = 0; one < weights.GetLength(0); one++)
        {
            for (var other = 0; other < weights.GetLength(1); other++)
                weights[one, other] = 1 - distance[one, other];
        }

        return weights;
    }
}
