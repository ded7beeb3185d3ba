using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;

namespace IhsMiner.Tests.Agreement.Resampling;

public sealed class PercentileTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.25, 2)]
    [InlineData(0.375, 2.5)]
    [InlineData(1, 5)]
    public void Is_linear_between_neighbours(double share, double expected) =>
        Assert.Equal(expected, Percentile.Of([1, 2, 3, 4, 5], share).ValueOrNull);

    [Fact]
    public void Of_nothing_is_undefined() => Assert.IsType<Statistic.Undefined>(Percentile.Of([], 0.5));
}
