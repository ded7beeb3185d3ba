using IhsMiner.Agreement;
using IhsMiner.Agreement.Classes;
using IhsMiner.Tests.Agreement.Published;

namespace IhsMiner.Tests.Agreement.Classes;

public sealed class MatthewsCorrelationTests
{
    [Fact]
    public void For_two_categories_it_is_the_phi_coefficient()
    {
        var matrix = ConfusionMatrix.Of(Tables.TwoCoders([[20, 10], [20, 50]]));

        var phi = ((20.0 * 50) - (10 * 20)) / Math.Sqrt(30.0 * 70 * 40 * 60);

        Assert.Equal(phi, MatthewsCorrelation.Of(matrix).ValueOrNull!.Value, 12);
    }

    /// <summary>The worked example of scikit-learn's user guide, section on the Matthews correlation coefficient.</summary>
    [Fact]
    public void Agrees_with_the_example_of_scikit_learn()
    {
        var matrix = ConfusionMatrix.Of(Ratings.OfPairs(["1", "1", "1", "-1"], ["1", "-1", "1", "1"]));

        Assert.Equal(-0.33, MatthewsCorrelation.Of(matrix).ValueOrNull!.Value, 2);
    }

    [Fact]
    public void Full_agreement_is_one() => Assert.Equal(
        1, MatthewsCorrelation.Of(ConfusionMatrix.Of(Ratings.OfPairs(["a", "b", "c"], ["a", "b", "c"]))).ValueOrNull);

    [Fact]
    public void A_model_that_always_says_the_same_is_undefined() => Assert.IsType<Statistic.Undefined>(
        MatthewsCorrelation.Of(ConfusionMatrix.Of(Ratings.OfPairs(["a", "b", "c"], ["a", "a", "a"]))));
}
