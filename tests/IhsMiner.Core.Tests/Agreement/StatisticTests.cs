using IhsMiner.Agreement;

namespace IhsMiner.Tests.Agreement;

public sealed class StatisticTests
{
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_value_that_is_no_number_is_a_bug(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Statistic.Of(value));

    [Fact]
    public void A_ratio_over_nothing_is_undefined_with_its_reason() =>
        Assert.Equal(new Statistic.Undefined("no items"), Statistic.Ratio(0, 0, "no items"));

    [Fact]
    public void A_ratio_of_nothing_is_a_true_zero() => Assert.Equal(0, Statistic.Ratio(0, 5, "no items").ValueOrNull);

    [Fact]
    public void What_follows_an_undefined_statistic_keeps_its_reason() =>
        Assert.Equal("no items", Statistic.Ratio(0, 0, "no items").Then(value => Statistic.Of(value + 1)).ReasonOrNull);

    [Fact]
    public void A_defined_statistic_has_no_reason() => Assert.Null(Statistic.Of(0.5).ReasonOrNull);

    [Fact]
    public void Prints_four_decimals_at_most() => Assert.Equal("0.4915", Statistic.Of(0.4915254).ToString());

    [Fact]
    public void Prints_why_it_is_undefined() =>
        Assert.Equal("undefined (no items)", new Statistic.Undefined("no items").ToString());
}
