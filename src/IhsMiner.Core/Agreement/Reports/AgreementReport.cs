using IhsMiner.Agreement.Classes;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Agreement.Totals;

namespace IhsMiner.Agreement.Reports;

/// <summary>How far coders agree on one field of the same items.</summary>
/// <param name="Table">What they said.</param>
/// <param name="Coefficients">Of all coders together.</param>
/// <param name="Pairs">Of each two of them, where there are more than two.</param>
/// <param name="Categories">One for each category.</param>
/// <param name="Confusion">Of two coders with one category an item; otherwise null.</param>
/// <param name="Options">How clusters were resampled; null where there are none.</param>
public sealed record AgreementReport(
    CodingTable Table,
    IReadOnlyList<Coefficient> Coefficients,
    IReadOnlyList<PairAgreement> Pairs,
    IReadOnlyList<CategoryAgreement> Categories,
    ConfusionMatrix? Confusion,
    BootstrapOptions? Options)
{
    /// <param name="options">
    /// Used where the table has clusters of more than one item; others are items that stand for themselves.
    /// </param>
    public static AgreementReport Of(CodingTable table, BootstrapOptions options) =>
        OfClusters(IsOneItemEach(table.Clusters) ? table with { Clusters = null } : table, options);

    private static bool IsOneItemEach(IReadOnlyList<string>? clusters) =>
        clusters is not null && clusters.Distinct().Count() == clusters.Count;

    private static AgreementReport OfClusters(CodingTable table, BootstrapOptions options)
    {
        var ratings = table.Clusters is null ? table.Ratings().Condensed() : table.Ratings();
        var confusion = table.Coders.Count == 2 && !table.Scale.AreSets ? ConfusionMatrix.Of(ratings) : null;
        var definitions = CoefficientDefinitions.Of(table.Scale, table.Coders.Count);
        return new(
            table,
            Reports.Coefficients.Of(definitions, ratings, table.Clusters, options),
            table.Coders.Count == 2 ? [] : PairsOf(table, ratings, options),
            CategoryAgreement.Of(ratings, table.Scale, confusion),
            confusion,
            table.Clusters is null ? null : options);
    }

    private static List<PairAgreement> PairsOf(CodingTable table, Ratings ratings, BootstrapOptions options)
    {
        var definitions = CoefficientDefinitions.OfPair(table.Scale);
        List<PairAgreement> pairs = [];
        for (var first = 0; first < table.Coders.Count; first++)
        {
            for (var second = first + 1; second < table.Coders.Count; second++)
            {
                var pair = table.Clusters is null ? ratings.Pair(first, second).Condensed() : ratings.Pair(first, second);
                pairs.Add(new(
                    table.Coders[first],
                    table.Coders[second],
                    (int)AgreementTotals.Of(pair).Pairable,
                    Reports.Coefficients.Of(definitions, pair, table.Clusters, options)));
            }
        }

        return pairs;
    }
}
