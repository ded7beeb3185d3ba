using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class CalibratedFunctionTests
{
    // (0.8, 0.2) to the power 1 / T: √0.8 : √0.2 = 2 : 1, and 0.64 : 0.04 = 16 : 1.
    [Theory]
    [InlineData(1, 0.8)]
    [InlineData(2, 2 / 3.0)]
    [InlineData(0.5, 16 / 17.0)]
    public void Scores_go_to_the_power_of_one_over_the_temperature(double temperature, double first)
    {
        var scores = Toy.Scores(new CalibratedFunction(Toy.Saying(0.8, 0.2), temperature), new([], []));

        Assert.Equal(first, scores[0], 1e-12);
        Assert.Equal(1 - first, scores[1], 1e-12);
    }

    [Fact]
    public void A_score_of_zero_stays_all_but_zero()
    {
        double[] scores = [0, 1];

        CalibratedFunction.Apply(scores, 2);

        Assert.Equal(1, scores[1], 1e-12);
        Assert.InRange(scores[0], 0, 1e-12);
    }
}
