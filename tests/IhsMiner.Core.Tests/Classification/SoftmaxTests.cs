using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class SoftmaxTests
{
    [Theory]
    [InlineData(0.0)]
    [InlineData(1_000.0)]
    [InlineData(-1_000.0)]
    [InlineData(1e15)]
    public void Only_differences_count_however_large_the_values(double shift)
    {
        double[] values = [shift, shift + 1, shift + 2];

        Softmax.Apply(values);

        Assert.Equal([0.09003057, 0.24472847, 0.66524096], values.Select(value => Math.Round(value, 8)));
    }

    [Fact]
    public void Values_far_apart_give_one_and_zero()
    {
        double[] values = [-1e300, 1e300];

        Softmax.Apply(values);

        Assert.Equal([0, 1], values);
    }

    [Fact]
    public void It_returns_the_logarithm_of_the_sum()
    {
        double[] values = [Math.Log(2), Math.Log(3)];

        Assert.Equal(Math.Log(5), Softmax.Apply(values), 1e-12);
    }
}
