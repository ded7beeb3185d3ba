using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class EnsembleFunctionTests
{
    [Fact]
    public void Scores_are_the_weighted_mean()
    {
        EnsembleFunction function = new([(0.25, Toy.Saying(0.8, 0.2)), (0.75, Toy.Saying(0.3, 0.7))]);

        var scores = Toy.Scores(function, new([], []));

        Assert.Equal(0.425, scores[0], 1e-12);
        Assert.Equal(0.575, scores[1], 1e-12);
    }

    [Fact]
    public void What_stood_in_the_scores_and_beyond_them_does_not_matter()
    {
        double[] scores = [9, 9, 42];

        new EnsembleFunction([(1, Toy.Saying(0.5, 0.5))]).Score(new([], []), scores);

        Assert.Equal([0.5, 0.5, 42], scores);
    }
}
