using IhsMiner.Agreement;
using IhsMiner.Agreement.Bands;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Agreement.Totals;

namespace IhsMiner.Tests.Agreement.Properties;

/// <summary>What holds of limits, clusters and bands, whatever the table.</summary>
public sealed class LimitsPropertiesTests
{
    private static readonly BootstrapOptions Few = new() { Replicates = 40 };

    [Fact]
    public void Limits_of_a_formula_hold_the_estimate_and_Students_hold_the_normal_ones() => Tables.OfAnyCoders((rows, names) =>
    {
        var ratings = Ratings.Of(rows, names);
        var (value, error) = (GwetAc1.Of(ratings), GwetAc1.StandardError(ratings));
        var (student, normal) = (StudentInterval.Of(value, error, rows.Length), NormalInterval.Of(value, error));
        if (student.Lower is not Statistic.Defined)
            return;
        Assert.True(student.Lower.ValueOrNull <= normal.Lower.ValueOrNull && normal.Lower.ValueOrNull <= value.ValueOrNull);
        Assert.True(student.Upper.ValueOrNull >= normal.Upper.ValueOrNull && normal.Upper.ValueOrNull >= value.ValueOrNull);
    });

    [Fact]
    public void Corrected_limits_lie_among_the_resamples_in_order() => Tables.OfAnyCoders((rows, names) =>
    {
        var clusters = ClusterTotals.Of(Ratings.Of(rows, names), [.. rows.Select((_, item) => $"{item / 2}")]);
        var resamples = Resamples.Of(clusters, [GwetAc1.Of], Few)[0];
        var limits = BcaInterval.Of(resamples, ClusterJackknife.Of(clusters, GwetAc1.Of), 0.95);
        if (limits is not { Lower: Statistic.Defined lower, Upper: Statistic.Defined upper })
            return;
        Assert.InRange(lower.Value, resamples.Values[0], upper.Value);
        Assert.InRange(upper.Value, lower.Value, resamples.Values[^1]);
    });

    [Fact]
    public void However_items_are_clustered_the_whole_is_the_same() => Tables.OfAnyCoders((rows, names) =>
    {
        var ratings = Ratings.Of(rows, names);
        var clustered = ClusterTotals.Of(ratings, [.. rows.Select((_, item) => $"{item * 7 % 3}")]).Whole;
        Tables.Same(FleissKappa.Of(ratings), FleissKappa.Of(clustered, IhsMiner.Agreement.Weights.IdentityWeights.Of), "Fleiss");
        Tables.Same(CongerKappa.Of(ratings), CongerKappa.Of(clustered, IhsMiner.Agreement.Weights.IdentityWeights.Of), "Conger");
    });

    [Fact]
    public void Without_a_cluster_is_as_if_its_items_were_not_there() => Tables.OfAnyCoders((rows, names) =>
    {
        var without = ClusterTotals.Of(Ratings.Of(rows, names), [.. rows.Select((_, item) => $"{item}")]).Without(0);
        Tables.Same(
            KrippendorffAlpha.Of(AgreementTotals.Of(Ratings.Of(rows, names).Repeated([0, .. Enumerable.Repeat(1, rows.Length - 1)])),
                IhsMiner.Agreement.Distances.NominalDistance.Of),
            KrippendorffAlpha.Of(without, IhsMiner.Agreement.Distances.NominalDistance.Of),
            "alpha");
    });

    [Fact]
    public void A_larger_error_never_gives_a_better_band() => Tables.OfAnyCoders((rows, names) =>
    {
        if (GwetAc1.Of(Ratings.Of(rows, names)) is not Statistic.Defined { Value: var value })
            return;
        foreach (var scale in BenchmarkScale.All)
        {
            var places = new[] { 0, 0.05, 0.2, 0.8 }.Select(error => ProbableBand.Of(scale, value, error).Band)
                .Select(band => scale.Bands.ToList().FindIndex(known => known.Name == band)).ToArray();
            Assert.Equal(places.Order(), places);
        }
    });
}
