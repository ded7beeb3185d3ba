using IhsMiner.Agreement.Resampling;
using IhsMiner.Agreement.Totals;

namespace IhsMiner.Agreement.Reports;

/// <summary>The figures of several coefficients of the same ratings.</summary>
internal static class Coefficients
{
    /// <param name="clusters">Each item's, or null where items stand for themselves.</param>
    public static IReadOnlyList<Coefficient> Of(
        IReadOnlyList<CoefficientDefinition> definitions, Ratings ratings, IReadOnlyList<string>? clusters,
        BootstrapOptions options) => clusters is null
            ? OfIndependentItems(definitions, ratings)
            : OfClusters(definitions, ClusterTotals.Of(ratings, clusters), options);

    private static IReadOnlyList<Coefficient> OfIndependentItems(
        IReadOnlyList<CoefficientDefinition> definitions, Ratings ratings)
    {
        var totals = AgreementTotals.Of(ratings);
        return [.. definitions.Select(definition =>
        {
            var value = definition.Value(totals);
            var error = value.Then(_ => definition.Error(ratings));
            var limits = Limits(definition.Method, value, error, (int)totals.Coded);
            return Coefficient.Of(definition, definition.Items(totals), value, error, limits, definition.Method);
        })];
    }

    /// <param name="items">
    /// Those that anybody coded: irrCAC takes its degrees of freedom from them for every coefficient.
    /// </param>
    private static (Statistic Lower, Statistic Upper) Limits(LimitsMethod method, Statistic value, Statistic error, int items)
    {
        if (method == LimitsMethod.Student && error is Statistic.Defined)
        {
            var student = StudentInterval.Of(value, error, items);
            return (student.Lower, student.Upper);
        }

        var normal = NormalInterval.Of(value, error);
        return (normal.Lower, normal.Upper);
    }

    private static IReadOnlyList<Coefficient> OfClusters(
        IReadOnlyList<CoefficientDefinition> definitions, ClusterTotals clusters, BootstrapOptions options)
    {
        var resamples = Resamples.Of(clusters, [.. definitions.Select(definition => definition.Value)], options);
        return [.. definitions.Zip(resamples, (definition, own) =>
        {
            var jackknife = ClusterJackknife.Of(clusters, definition.Value);
            var bca = BcaInterval.Of(own, jackknife, options.Level);
            var isBca = bca.Lower is Statistic.Defined && bca.Upper is Statistic.Defined;
            return Coefficient.Of(
                definition,
                definition.Items(clusters.Whole),
                own.Estimate,
                own.Estimate.Then(_ => own.StandardError()),
                isBca ? (bca.Lower, bca.Upper) : Percentiles(own, options.Level),
                isBca ? LimitsMethod.Bca : LimitsMethod.Percentile,
                jackknife);
        })];
    }

    private static (Statistic Lower, Statistic Upper) Percentiles(Resamples resamples, double level) => (
        resamples.Estimate.Then(_ => Percentile.Of(resamples.Values, (1 - level) / 2)),
        resamples.Estimate.Then(_ => Percentile.Of(resamples.Values, (1 + level) / 2)));
}
