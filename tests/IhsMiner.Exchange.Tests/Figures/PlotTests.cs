using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.Tests.Figures;

public sealed class PlotTests
{
    private static readonly Plot Plot = new(Left: 10, Top: 20, Width: 100, Height: 200, MostX: 4);

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 35)]
    [InlineData(4, 110)]
    public void A_value_has_its_place_on_the_level_axis(double value, double expected) => Assert.Equal(expected, Plot.X(value), 1e-9);

    [Theory]
    [InlineData(0, 220)]
    [InlineData(0.5, 120)]
    [InlineData(1, 20)]
    [InlineData(-0.3, 220)]
    public void A_share_has_its_place_on_the_upright_axis(double value, double expected) => Assert.Equal(expected, Plot.Y(value), 1e-9);

    [Fact]
    public void A_bar_says_its_figure_and_its_limits() => Assert.Equal("0.61 (0.51 to 0.70)", Row(0.611, 0.505, 0.701).Text);

    [Fact]
    public void What_rounds_to_0_has_no_sign() => Assert.Equal("0.00 (-0.10 to 0.00)", Row(-0.001, -0.1, -0.004).Text);

    [Fact]
    public void A_bar_without_limits_says_so() => Assert.Equal("0.61 (no limits)", Row(0.611, null, null).Text);

    [Fact]
    public void What_is_undefined_is_said_and_not_drawn()
    {
        var picture = IntervalBars.Of("F1", [Row(null, null, null)]);

        Assert.Contains("aria-label=\"F1: one undefined: too few.\"", picture, StringComparison.Ordinal);
        Assert.DoesNotContain("<rect", picture, StringComparison.Ordinal);
    }

    private static IntervalRow Row(double? estimate, double? lower, double? upper) =>
        new("one", "", new BootstrapInterval(Statistic(estimate), Statistic(lower), Statistic(upper), 0.95, 3, 100, 0));

    private static Statistic Statistic(double? value) =>
        value is { } known ? Agreement.Statistic.Of(known) : new Statistic.Undefined("too few");
}
