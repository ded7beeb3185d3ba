using IhsMiner.Agreement.Bands;

namespace IhsMiner.Tests.Agreement.Bands;

public sealed class ProbableBandTests
{
    /// <summary>
    /// AC1 .77544 with a standard error of .14295, as in irrCAC's vignette on benchmarking, which rates it so.
    /// </summary>
    [Theory]
    [InlineData("Landis-Koch", "Moderate")]
    [InlineData("Altman", "Moderate")]
    [InlineData("Fleiss", "Intermediate to good")]
    public void The_error_of_the_published_example_takes_it_down_a_band(string scale, string band)
    {
        var chosen = ProbableBand.Of(BenchmarkScale.All.Single(known => known.Name == scale), 0.77544, 0.14295);

        Assert.Equal(band, chosen.Band);
        Assert.InRange(chosen.Probability, 0.95, 1);
    }

    [Theory]
    [InlineData(0.8, "Almost perfect")]
    [InlineData(0.7999, "Substantial")]
    [InlineData(0.0, "Slight")]
    [InlineData(-0.3, "Poor")]
    public void Without_error_it_is_the_band_that_the_value_lies_in(double value, string band) =>
        Assert.Equal(band, ProbableBand.Of(BenchmarkScale.LandisKoch, value, 0).Band);

    [Fact]
    public void With_an_error_that_covers_the_scale_it_is_the_last_band() =>
        Assert.Equal(("Poor", 1.0), (ProbableBand.Of(BenchmarkScale.Fleiss, 0.9, 10).Band, ProbableBand.Of(BenchmarkScale.Fleiss, 0.9, 10).Probability));

    [Fact]
    public void The_whole_range_is_certain() => Assert.Equal(1, ProbableBand.Cumulative(-1, 0.3, 0.2), 12);

    [Fact]
    public void Bands_fall() => Assert.All(BenchmarkScale.All, scale =>
        Assert.Equal(scale.Bands.OrderByDescending(band => band.Lower), scale.Bands));
}
