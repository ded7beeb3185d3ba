using IhsMiner.Evaluation;
using IhsMiner.Tests.Classification;

namespace IhsMiner.Tests.Evaluation;

public sealed class EvaluationScoresTests
{
    private static readonly Answer[] Answers =
    [
        .. Said.Times(2, "x", ("up", null), ("up", "a")),
        .. Said.Times(1, "x", ("up", null), ("down", "b")),
        .. Said.Times(3, "y", ("down", null), ("down", "b")),
        .. Said.Times(1, "y", ("down", null), ("up", "b")),
    ];

    private static readonly IReadOnlyDictionary<string, double> Scores = EvaluationScores.Of(
        ChartEvaluation.Of(Answers, Toy.Codebook(), "toy", 1, new() { Replicates = 20 }));

    [Fact]
    public void Figures_have_the_fields_name_and_four_digits() => Assert.Equal(
        (0.4167, 0.7083), (Scores["kind κ"], Scores["kind macro F1"]));

    [Fact]
    public void A_kind_against_the_rest_has_its_own() => Assert.Equal(Scores["kind κ"], Scores["up vs rest κ"]);

    [Fact]
    public void Limits_enclose_their_figure() =>
        Assert.InRange(Scores["kind κ"], Scores["kind κ, lower limit"], Scores["kind κ, upper limit"]);

    [Fact]
    public void What_is_undefined_is_left_out() =>
        Assert.DoesNotContain(Scores.Keys, name => name.StartsWith("theme", StringComparison.Ordinal));

    [Fact]
    public void Names_are_in_ordinal_order() => Assert.Equal(Scores.Keys.Order(StringComparer.Ordinal), Scores.Keys);
}
