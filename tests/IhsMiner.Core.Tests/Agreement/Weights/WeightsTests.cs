using IhsMiner.Agreement.Weights;

namespace IhsMiner.Tests.Agreement.Weights;

public sealed class WeightsTests
{
    [Fact]
    public void Identity_weights_give_nothing_for_a_near_miss() =>
        Assert.Equal(new double[,] { { 1, 0 }, { 0, 1 } }, IdentityWeights.Of(2));

    [Fact]
    public void Linear_weights_fall_evenly() =>
        Assert.Equal(new[,] { { 1, 0.5, 0 }, { 0.5, 1, 0.5 }, { 0, 0.5, 1 } }, LinearWeights.Of(3));

    [Fact]
    public void Quadratic_weights_fall_with_the_square() =>
        Assert.Equal(new[,] { { 1, 0.75, 0 }, { 0.75, 1, 0.75 }, { 0, 0.75, 1 } }, QuadraticWeights.Of(3));

    [Fact]
    public void One_category_has_the_weight_one()
    {
        Assert.Equal(new double[,] { { 1 } }, LinearWeights.Of(1));
        Assert.Equal(new double[,] { { 1 } }, QuadraticWeights.Of(1));
    }
}
