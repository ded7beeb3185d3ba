using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Agreement.Totals;

namespace IhsMiner.Tests.Agreement.Resampling;

public sealed class BcaIntervalTests
{
    private static readonly Ratings Shares = Ratings.OfPairs(
        [.. Enumerable.Repeat("a", 100)], [.. Enumerable.Range(0, 100).Select(item => item < 90 ? "a" : "b")]);

    private static readonly ClusterTotals Items = ClusterTotals.Of(Shares, [.. Enumerable.Range(0, 100).Select(item => $"{item}")]);

    [Fact]
    public void Without_bias_and_acceleration_they_are_percentiles()
    {
        double[] values = [.. Enumerable.Range(0, 2001).Select(place => place / 2000.0)];
        var resamples = new Resamples(Statistic.Of(0.5), values, 2001, 10);
        var jackknife = new ClusterJackknife(Statistic.Of(0.5), Statistic.Of(0.5), Statistic.Of(0.1), Statistic.Of(0), "x", Statistic.Of(0.4));

        var limits = BcaInterval.Of(resamples, jackknife, 0.95);

        Assert.Equal(0.025, limits.Lower.ValueOrNull!.Value, 9);
        Assert.Equal(0.975, limits.Upper.ValueOrNull!.Value, 9);
    }

    /// <summary>
    /// The mean of a sample skewed to the left: a is Σ d³ / (6 (Σ d²)^1.5) of the deviations, here −0.0444 for a share of 0.9
    /// of 100 (Efron and Tibshirani 1993, equation 14.15), and both limits lie below those of percentiles.
    /// </summary>
    [Fact]
    public void A_skewed_statistic_has_limits_further_out_on_its_long_side()
    {
        var resamples = Resamples.Of(Items, [PercentAgreement.Of], new())[0];
        var jackknife = ClusterJackknife.Of(Items, PercentAgreement.Of);
        var limits = BcaInterval.Of(resamples, jackknife, 0.95);

        Assert.Equal(-0.0444, jackknife.Acceleration.ValueOrNull!.Value, 4);
        Assert.True(limits.Lower.ValueOrNull < Percentile.Of(resamples.Values, 0.025).ValueOrNull);
        Assert.InRange(limits.Upper.ValueOrNull!.Value, 0.93, 0.96);
    }

    [Fact]
    public void Where_all_resamples_are_alike_they_are_undefined()
    {
        var same = ClusterTotals.Of(Ratings.OfPairs(["a", "b", "a"], ["a", "b", "a"]), ["x", "y", "z"]);

        var limits = BcaInterval.Of(
            Resamples.Of(same, [PercentAgreement.Of], new() { Replicates = 20 })[0], ClusterJackknife.Of(same, PercentAgreement.Of), 0.95);

        Assert.IsType<Statistic.Undefined>(limits.Lower);
    }

    [Fact]
    public void The_jackknife_error_of_a_mean_is_the_textbooks()
    {
        var jackknife = ClusterJackknife.Of(Items, PercentAgreement.Of);

        Assert.Equal(Math.Sqrt(0.9 * 0.1 / 99), jackknife.StandardError.ValueOrNull!.Value, 12);
        Assert.Equal(0.9, jackknife.Value.ValueOrNull!.Value, 12);
    }

    [Fact]
    public void The_most_influential_cluster_is_the_one_that_differs()
    {
        var ratings = Ratings.OfPairs(["a", "b", "a", "b", "a", "b"], ["a", "b", "a", "b", "b", "a"]);

        var jackknife = ClusterJackknife.Of(ClusterTotals.Of(ratings, ["one", "one", "two", "two", "odd", "odd"]), PercentAgreement.Of);

        Assert.Equal(("odd", 1.0), (jackknife.MostInfluential, jackknife.WithoutIt.ValueOrNull));
    }

    [Fact]
    public void A_statistic_that_needs_every_cluster_has_no_jackknife()
    {
        var ratings = Ratings.OfPairs(["a", "a", "b"], ["a", "a", "b"]);

        var jackknife = ClusterJackknife.Of(
            ClusterTotals.Of(ratings, ["x", "y", "z"]), totals => FleissKappa.Of(totals, IhsMiner.Agreement.Weights.IdentityWeights.Of));

        Assert.Null(jackknife.MostInfluential);
        Assert.Contains("without the cluster z", jackknife.StandardError.ReasonOrNull, StringComparison.Ordinal);
    }

    [Fact]
    public void One_cluster_cannot_be_resampled()
    {
        var one = ClusterTotals.Of(Shares, [.. Enumerable.Repeat("x", 100)]);

        var resamples = Resamples.Of(one, [PercentAgreement.Of], new())[0];

        Assert.Empty(resamples.Values);
        Assert.IsType<Statistic.Undefined>(resamples.StandardError());
        Assert.IsType<Statistic.Undefined>(ClusterJackknife.Of(one, PercentAgreement.Of).StandardError);
    }
}
