using IhsMiner.Agreement.Distributions;

namespace IhsMiner.Tests.Agreement.Distributions;

public sealed class DistributionsTests
{
    /// <summary>Abramowitz and Stegun (1964), table 26.1.</summary>
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.841344746068543)]
    [InlineData(-1, 0.158655253931457)]
    [InlineData(2, 0.977249868051821)]
    [InlineData(5, 0.999999713348428)]
    [InlineData(40, 1)]
    [InlineData(-40, 0)]
    public void Shares_of_the_normal_distribution_are_those_of_the_tables(double point, double share) =>
        Assert.Equal(share, StandardNormal.Below(point), 14);

    [Theory]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.95, 1.644853626951473)]
    [InlineData(0.5, 0)]
    [InlineData(0.001, -3.090232306167813)]
    public void Points_of_the_normal_distribution_are_those_of_the_tables(double share, double point) =>
        Assert.Equal(point, StandardNormal.Point(share), 12);

    [Fact]
    public void No_point_has_everything_below_it() => Assert.Equal(double.PositiveInfinity, StandardNormal.Point(1));

    /// <summary>Abramowitz and Stegun (1964), table 26.10; for 99 R's qt(0.975, 99).</summary>
    [Theory]
    [InlineData(1, 12.706)]
    [InlineData(2, 4.303)]
    [InlineData(3, 3.182)]
    [InlineData(4, 2.776)]
    [InlineData(11, 2.201)]
    [InlineData(30, 2.042)]
    [InlineData(99, 1.984)]
    [InlineData(120, 1.980)]
    public void Points_of_Students_t_are_those_of_the_tables(int freedom, double point) =>
        Assert.Equal(point, Math.Round(StudentT.Point(0.95, freedom), 3));

    [Fact]
    public void Student_comes_to_the_normal_distribution() =>
        Assert.Equal(StandardNormal.Point(0.975), StudentT.Point(0.95, 1_000_000), 4);
}
