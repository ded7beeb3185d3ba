using IhsMiner.Evaluation.Certainty;

namespace IhsMiner.Tests.Evaluation.Certainty;

public sealed class BrierScoreTests
{
    [Fact]
    public void It_is_the_mean_squared_distance_over_all_classes() =>
        Assert.Equal((0.04 + 0.04 + 0.36 + 0.36) / 2, Of(Scored.Of(0.8, agreed: true), Scored.Of(0.6, agreed: false)), 1e-12);

    [Fact]
    public void Of_three_classes_each_counts() => Assert.Equal(
        0.25 + 0.09 + 0.04, Of(new ScoredAnswer("x", "a", [("a", 0.5), ("b", 0.3), ("c", 0.2)])), 1e-12);

    [Fact]
    public void Certain_and_wrong_is_two() => Assert.Equal(2, Of(Scored.Of(1, agreed: false)));

    [Fact]
    public void Without_a_score_it_is_undefined() => Assert.Equal("no statement was scored", BrierScore.Of([]).ReasonOrNull);

    private static double Of(params ScoredAnswer[] answers) => BrierScore.Of(answers).ValueOrNull!.Value;
}
