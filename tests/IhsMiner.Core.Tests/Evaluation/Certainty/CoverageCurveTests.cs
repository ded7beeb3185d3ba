using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Certainty;

namespace IhsMiner.Tests.Evaluation.Certainty;

public sealed class CoverageCurveTests
{
    private static readonly Answer[] Answers =
    [
        Scored.Kind(0.8, agreed: false), Scored.Kind(0.9, agreed: true), Scored.Kind(0.5, agreed: true), Scored.Kind(0.8, agreed: true),
    ];

    [Fact]
    public void Answers_of_one_score_are_one_point() => Assert.Equal(
        [new(0.25, 1), new(0.75, 2.0 / 3), new(1, 0.75)], CoveragePoint.Of(Field.Kind, Answers));

    [Fact]
    public void There_is_a_curve_for_each_field() =>
        Assert.Equal(["theme", "kind", "joint"], CoverageCurve.Of(Answers).Select(curve => curve.Field));

    [Fact]
    public void Statements_that_people_did_not_code_are_left_out() => Assert.Empty(
        CoveragePoint.Of(Field.Theme, [.. Said.Times(2, "x", ("up", null), ("up", "a"))]));
}
