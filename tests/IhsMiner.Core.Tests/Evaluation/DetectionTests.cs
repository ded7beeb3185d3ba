using IhsMiner.Evaluation;

namespace IhsMiner.Tests.Evaluation;

public sealed class DetectionTests
{
    private static readonly Detection Measured = Detection.Of(
        [
            [new("A1", Truth: true, Said: true, 0.9), new("A1", Truth: false, Said: true, 0.6), new("A2", Truth: true, Said: false, 0.3)],
            [new("B1", Truth: false, Said: false, 0.2)],
        ], new() { Replicates = 20 });

    [Fact]
    public void Folds_passages_and_sentences_are_counted() =>
        Assert.Equal((2, 3, 4), (Measured.Folds, Measured.Passages, Measured.Factor.Count));

    [Fact]
    public void F1_is_that_of_yes_at_the_threshold()
    {
        Assert.Equal(0.5, Measured.F1.Estimate.ValueOrNull);
        Assert.Equal(Measured.F1.Estimate, Measured.Factor.PerClass[1].F1);
    }

    [Fact]
    public void Average_precision_and_work_saved_go_by_the_scores_of_all_folds() => Assert.Equal(
        ((1 + (2.0 / 3)) / 2, 0.2),
        (Measured.AveragePrecision.Estimate.ValueOrNull!.Value, Math.Round(Measured.WorkSaved.Estimate.ValueOrNull!.Value, 12)));

    [Fact]
    public void Limits_resample_passages() => Assert.Equal(
        (3, 3, 3), (Measured.F1.Clusters, Measured.AveragePrecision.Clusters, Measured.Factor.Kappa.Clusters));

    [Fact]
    public void Without_passages_all_is_undefined()
    {
        var none = Detection.Of([], new());

        Assert.Equal((0, 0, 0), (none.Folds, none.Passages, none.Factor.Count));
        Assert.All(
            [none.F1, none.AveragePrecision, none.WorkSaved, none.Factor.Kappa], interval => Assert.NotNull(interval.Estimate.ReasonOrNull));
    }
}
