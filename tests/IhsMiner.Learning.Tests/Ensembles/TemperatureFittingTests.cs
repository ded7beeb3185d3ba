namespace IhsMiner.Learning.Tests.Ensembles;

public sealed class TemperatureFittingTests
{
    [Fact]
    public void Scores_that_are_too_sure_get_the_temperature_that_makes_them_shares()
    {
        // Nine to one, but right three times of four: 9 to the power 1 / T is 3 at T = 2.
        Assert.Equal(2, TemperatureFitting.Fit([[0.9, 0.1], [0.9, 0.1], [0.9, 0.1], [0.9, 0.1]], [0, 0, 0, 1], [1, 1, 1, 1]), 1e-3);
    }

    [Fact]
    public void A_text_of_weight_three_is_the_text_three_times() =>
        Assert.Equal(2, TemperatureFitting.Fit([[0.9, 0.1], [0.9, 0.1]], [0, 1], [3, 1]), 1e-3);

    [Fact]
    public void Scores_that_are_shares_stay_as_they_are() =>
        Assert.Equal(1, TemperatureFitting.Fit([[0.75, 0.25], [0.75, 0.25]], [0, 1], [3, 1]), 1e-3);

    [Fact]
    public void Scores_that_are_always_right_get_the_least_temperature() =>
        Assert.Equal(0.0498, TemperatureFitting.Fit([[0.6, 0.4]], [0], [1]), 1e-4);

    [Fact]
    public void Scores_that_are_always_wrong_get_the_greatest() =>
        Assert.Equal(20.0855, TemperatureFitting.Fit([[0.6, 0.4]], [1], [1]), 1e-4);
}
