using System.Globalization;
using IhsMiner.Agreement;
using IhsMiner.Agreement.Reports;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.Agreements;

/// <summary>What the text and the page say alike.</summary>
internal static class AgreementWords
{
    /// <summary>
    /// Below it, errors that clusters give are too small: Cameron, Gelbach and Miller (2008),
    /// doi:10.1162/rest.90.3.414, to whom five to thirty are few.
    /// </summary>
    private const int FewClusters = 30;

    public static string Title(AgreementReport report) => $"Agreement on {report.Table.Field}";

    public static string Scope(AgreementReport report) =>
        $"{Markup.Count(report.Table.Rows.Count, "item")}, {Markup.Count(report.Table.Coders.Count, "coder")} "
        + $"({string.Join(", ", report.Table.Coders)}), level of measurement {Level(report.Table.Scale)}";

    /// <summary>How limits were found, and what to mind.</summary>
    public static string Limits(AgreementReport report) => report.Options is not { } options
        ? "Limits are 95 %, from published standard errors (SE), by the normal distribution for Cohen's κ and by Student's t for the "
            + "others. They hold for items that are independent; for items in clusters, such as the statements of one article, use "
            + "--cluster."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"Limits are 95 %, bias-corrected and accelerated, from {options.Replicates} resamples of {Clusters(report)} clusters "
            + $"(seed {options.Seed}); * marks percentile limits where those are undefined. SE is the resamples' standard deviation.")
            + (Clusters(report) < FewClusters ? $" With fewer than {FewClusters} clusters both are too small." : "");

    public const string Bands =
        "A band is the best one in which, or above which, the true coefficient lies with a probability of 0.95 (Gwet 2014); "
        + "bands are conventions.";

    public static IEnumerable<string> Absences(AgreementReport report) => report.Table.Absent.Select(absent =>
        string.Create(
            CultureInfo.InvariantCulture, $"{absent.File} lacks {absent.Count} of the items: {string.Join("; ", absent.First)}")
        + (absent.Count > absent.First.Count ? "; …" : ""));

    /// <summary>One sentence for each reason why coefficients are undefined.</summary>
    public static IEnumerable<string> Undefined(IEnumerable<Coefficient> coefficients) => coefficients
        .Where(coefficient => coefficient.Value is Statistic.Undefined)
        .GroupBy(coefficient => coefficient.Value.ReasonOrNull)
        .Select(alike => $"Undefined, as {alike.Key}: {string.Join("; ", alike.Select(coefficient => coefficient.Name))}");

    public static string Level(MeasurementScale scale) =>
        scale.AreSets ? "nominal, several categories an item" : scale.Level.ToString().ToLowerInvariant();

    /// <summary>Three decimals; <c>undefined</c> where there is no figure.</summary>
    public static string Figure(Statistic figure) =>
        figure.ValueOrNull is { } value ? value.ToString("0.000", CultureInfo.InvariantCulture) : "undefined";

    /// <summary>Both limits; a dash where there are none.</summary>
    public static string Limits(Coefficient coefficient) => coefficient.Lower.ValueOrNull is null
        ? "–"
        : $"{Figure(coefficient.Lower)} to {Figure(coefficient.Upper)}"
            + (coefficient.Method == LimitsMethod.Percentile ? "*" : "");

    private static int Clusters(AgreementReport report) => report.Table.Clusters!.Distinct(StringComparer.Ordinal).Count();
}
