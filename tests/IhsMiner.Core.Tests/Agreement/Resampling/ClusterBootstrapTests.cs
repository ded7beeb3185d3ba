using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;

namespace IhsMiner.Tests.Agreement.Resampling;

public sealed class ClusterBootstrapTests
{
    private static readonly BootstrapOptions Few = new() { Replicates = 200, Seed = 7 };

    private static readonly Ratings Mixed = Ratings.OfPairs(
        [.. Enumerable.Range(0, 60).Select(item => item % 3 == 0 ? "a" : "b")],
        [.. Enumerable.Range(0, 60).Select(item => item % 4 == 0 ? "a" : "b")]);

    private static string[] Clusters(int size) =>
        [.. Enumerable.Range(0, Mixed.Items).Select(item => $"article {item / size}")];

    [Fact]
    public void The_estimate_lies_within_the_limits()
    {
        var interval = ClusterBootstrap.Of(Mixed, Clusters(5), PercentAgreement.Of, Few);

        Assert.Equal(PercentAgreement.Of(Mixed), interval.Estimate);
        Assert.True(interval.Lower.ValueOrNull < interval.Estimate.ValueOrNull);
        Assert.True(interval.Upper.ValueOrNull > interval.Estimate.ValueOrNull);
        Assert.Equal(12, interval.Clusters);
    }

    [Fact]
    public void The_same_seed_gives_the_same_limits() => Assert.Equal(
        ClusterBootstrap.Of(Mixed, Clusters(5), CohenKappa.Of, Few), ClusterBootstrap.Of(Mixed, Clusters(5), CohenKappa.Of, Few));

    [Fact]
    public void Another_seed_gives_other_limits() => Assert.NotEqual(
        ClusterBootstrap.Of(Mixed, Clusters(5), CohenKappa.Of, Few),
        ClusterBootstrap.Of(Mixed, Clusters(5), CohenKappa.Of, Few with { Seed = 8 }));

    [Fact]
    public void One_cluster_has_no_limits()
    {
        var interval = ClusterBootstrap.Of(Mixed, Clusters(60), CohenKappa.Of, Few);

        Assert.IsType<Statistic.Defined>(interval.Estimate);
        Assert.IsType<Statistic.Undefined>(interval.Lower);
        Assert.IsType<Statistic.Undefined>(interval.Upper);
        Assert.Equal(0, interval.Replicates);
    }

    [Fact]
    public void Clusters_are_drawn_whole()
    {
        var ratings = Ratings.OfPairs(["a", "a", "b", "b"], ["a", "a", "a", "a"]);

        var interval = ClusterBootstrap.Of(
            ratings, ["one", "one", "two", "two"], resample => Statistic.Of(resample.Times(0) - resample.Times(1)), Few);

        Assert.Equal(0, interval.Lower.ValueOrNull);
        Assert.Equal(0, interval.Upper.ValueOrNull);
    }

    [Fact]
    public void Undefined_resamples_are_counted_and_left_out_of_the_limits()
    {
        // Two clusters: half of the draws take one of them twice, and then only one category is left.
        var ratings = Ratings.OfPairs(["a", "b"], ["a", "b"]);

        var interval = ClusterBootstrap.Of(ratings, ["one", "two"], CohenKappa.Of, Few);

        Assert.InRange(interval.UndefinedReplicates, 70, 130);
        Assert.Equal(1, interval.Lower.ValueOrNull);
    }

    [Fact]
    public void Where_no_resample_is_defined_the_limits_are_not()
    {
        var ratings = Ratings.OfPairs(["a", "a"], ["a", "a"]);

        var interval = ClusterBootstrap.Of(ratings, ["one", "two"], CohenKappa.Of, Few);

        Assert.Equal(200, interval.UndefinedReplicates);
        Assert.IsType<Statistic.Undefined>(interval.Lower);
    }

    /// <summary>
    /// Clusters of one item: the share's limits come near those of a normal distribution, 0.25 ± 1.96 √(0.25 · 0.75 / 400).
    /// </summary>
    [Fact]
    public void Limits_of_a_share_of_independent_items_come_near_the_normal_ones()
    {
        var items = Enumerable.Range(0, 400).ToArray();
        var ratings = Ratings.OfPairs([.. items.Select(_ => "a")], [.. items.Select(item => item % 4 == 0 ? "a" : "b")]);

        var interval = ClusterBootstrap.Of(ratings, [.. items.Select(item => $"{item}")], PercentAgreement.Of, new());

        Assert.Equal(0.2076, interval.Lower.ValueOrNull!.Value, 0.01);
        Assert.Equal(0.2924, interval.Upper.ValueOrNull!.Value, 0.01);
    }

    [Fact]
    public void Clusters_for_another_number_of_items_are_refused() =>
        Assert.Throws<ArgumentException>(() => ClusterBootstrap.Of(Mixed, ["one"], CohenKappa.Of, Few));

    [Fact]
    public void All_faulty_options_are_told_at_once()
    {
        var faulty = new BootstrapOptions { Replicates = 1, Level = 95 };

        var message = Assert.Throws<ArgumentException>(faulty.Validate).Message;

        Assert.Contains("replicates is 1", message, StringComparison.Ordinal);
        Assert.Contains("level is 95", message, StringComparison.Ordinal);
    }
}
