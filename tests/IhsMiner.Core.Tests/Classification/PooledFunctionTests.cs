using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class PooledFunctionTests
{
    [Fact]
    public void The_odds_are_multiplied_each_to_the_power_of_its_weight()
    {
        var scores = Toy.Scores(new PooledFunction([(1, Toy.Saying(0.75, 0.25)), (0.5, Toy.Saying(0.8, 0.2))]), new([], []));

        Assert.Equal(6 / 7.0, scores[0], 1e-12);
        Assert.Equal(1 / 7.0, scores[1], 1e-12);
    }

    [Fact]
    public void A_member_that_finds_all_equally_likely_changes_nothing()
    {
        var scores = Toy.Scores(new PooledFunction([(1, Toy.Saying(0.75, 0.25)), (3, Toy.Saying(0.5, 0.5))]), new([], []));

        Assert.Equal(0.75, scores[0], 1e-12);
    }

    [Fact]
    public void What_stood_in_the_scores_and_beyond_them_does_not_matter()
    {
        double[] scores = [9, 9, 42];

        new PooledFunction([(1, Toy.Saying(0.5, 0.5))]).Score(new([], []), scores);

        Assert.Equal([0.5, 0.5, 42], scores);
    }
}
