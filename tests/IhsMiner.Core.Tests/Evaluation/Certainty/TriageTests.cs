using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Certainty;

namespace IhsMiner.Tests.Evaluation.Certainty;

public sealed class TriageTests
{
    /// <summary>Agreed from the top: 1 of 1, 2 of 2, 2 of 3, 3 of 4, 3 of 5.</summary>
    private static readonly Answer[] Inner =
    [
        Scored.Kind(0.9, agreed: true), Scored.Kind(0.8, agreed: true), Scored.Kind(0.7, agreed: false),
        Scored.Kind(0.6, agreed: true), Scored.Kind(0.5, agreed: false),
    ];

    [Theory]
    [InlineData(0.95, 0.8)]
    [InlineData(0.75, 0.6)]
    [InlineData(0.70, 0.6)]
    [InlineData(0.60, 0.5)]
    public void The_threshold_is_the_lowest_that_meets_the_target(double target, double threshold) =>
        Assert.Equal(threshold, Triage.Threshold(Field.Kind, target, Inner));

    [Fact]
    public void Where_no_score_meets_the_target_there_is_none() =>
        Assert.Null(Triage.Threshold(Field.Kind, 0.8, [Scored.Kind(0.9, agreed: false), Scored.Kind(0.8, agreed: true)]));

    [Fact]
    public void Answers_of_one_score_are_taken_over_together() =>
        Assert.Null(Triage.Threshold(Field.Kind, 0.8, [Scored.Kind(0.9, agreed: true), Scored.Kind(0.9, agreed: false)]));

    [Fact]
    public void Each_fold_has_its_own_threshold_from_its_inner_answers()
    {
        // At 0.95 the first fold takes over scores of 0.8 and more, the second none.
        var triage = Triage.Of(Field.Kind, 0.95,
            [
                new(Inner, [Scored.Kind(0.8, agreed: true), Scored.Kind(0.85, agreed: false, "y"), Scored.Kind(0.79, agreed: true, "y")]),
                new([Scored.Kind(0.9, agreed: false)], [Scored.Kind(0.99, agreed: true, "z")]),
            ], new() { Replicates = 50 });

        Assert.Equal(
            (0.5, 0.5, 1, 3),
            (triage.Coded.Estimate.ValueOrNull, triage.Agreement.Estimate.ValueOrNull, triage.FoldsWithout, triage.Coded.Clusters));
    }

    [Fact]
    public void What_was_held_out_does_not_move_the_threshold()
    {
        var triage = Triage.Of(Field.Kind, 0.95, [new(Inner, [.. Enumerable.Repeat(Scored.Kind(0.8, agreed: false), 9)])], new());

        Assert.Equal((1, 0), (triage.Coded.Estimate.ValueOrNull, triage.Agreement.Estimate.ValueOrNull));
    }

    [Fact]
    public void Where_nothing_is_taken_over_its_agreement_is_undefined()
    {
        var triage = Triage.Of(Field.Kind, 0.95, [new([], [Scored.Kind(0.9, agreed: true)])], new());

        Assert.Equal((0, "no score reached its threshold"), (triage.Coded.Estimate.ValueOrNull, triage.Agreement.Estimate.ReasonOrNull));
    }

    [Fact]
    public void Every_field_is_tried_at_every_target() => Assert.Equal(
        Field.All.SelectMany(field => Triage.Targets.Select(target => (field.Name, target))),
        Triage.Of([new(Inner, Inner)], new() { Replicates = 2 }).Select(triage => (triage.Field, triage.Target)));
}
