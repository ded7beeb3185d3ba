using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class SurroundingsTests
{
    [Fact]
    public void A_sentence_alone_keeps_its_score() => Assert.Equal(0.3, new Surroundings(0.5, -2).Apply([0.3])[0], 1e-12);

    [Fact]
    public void Neighbours_as_usual_change_nothing() => Assert.Equal(0.5, Odds(0.5, usual: -1, -1, 0.5, -1)[1], 1e-9);

    [Fact]
    public void The_two_next_to_it_count_each_and_the_further_ones_by_their_mean()
    {
        // Of the first: the second 1 beyond the usual, the third and fourth 2 and 4, 3 in the mean.
        var odds = Odds(0.1, usual: 0, 0, 1, 2, 4);

        Assert.Equal(0 + (0.1 * (1 + 3)), odds[0], 1e-9);
        // Of the second: 0 before it, 2 after it, 4 further on.
        Assert.Equal(1 + (0.1 * (0 + 2 + 4)), odds[1], 1e-9);
    }

    [Fact]
    public void What_stands_more_than_seven_sentences_away_counts_for_nothing()
    {
        double[] near = [0, .. Enumerable.Repeat(-1.0, 7), -1];
        double[] far = [0, .. Enumerable.Repeat(-1.0, 7), 5];

        Assert.Equal(Odds(0.3, usual: -1, near)[0], Odds(0.3, usual: -1, far)[0], 1e-9);
        Assert.NotEqual(Odds(0.3, usual: -1, near)[1], Odds(0.3, usual: -1, far)[1], 1e-3);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Certain_scores_stay_numbers(double score) =>
        Assert.All(new Surroundings(0.2, -2).Apply([score, score, score]), said => Assert.InRange(said, 0, 1));

    private static double[] Odds(double weight, double usual, params double[] odds) =>
        [.. new Surroundings(weight, usual).Apply([.. odds.Select(LogOdds.ToScore)]).Select(LogOdds.Of)];
}
