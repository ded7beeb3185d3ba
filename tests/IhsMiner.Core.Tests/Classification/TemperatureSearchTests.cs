using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public class TemperatureSearchTests
{
    [Theory]
    [InlineData(0.06)]
    [InlineData(1)]
    [InlineData(2.5)]
    [InlineData(19)]
    public void The_least_loss_is_found_to_four_digits(double least)
    {
        var found = TemperatureSearch.Best(temperature => Math.Pow(Math.Log(temperature / least), 2));

        Assert.Equal(least, found, 1e-4);
    }

    [Fact]
    public void A_loss_that_falls_for_ever_ends_at_twenty()
    {
        Assert.Equal(Math.Exp(3), TemperatureSearch.Best(temperature => 1 / temperature), 0.001);
    }
}
