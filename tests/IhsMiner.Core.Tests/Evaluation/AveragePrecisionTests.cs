using IhsMiner.Evaluation;

namespace IhsMiner.Tests.Evaluation;

public sealed class AveragePrecisionTests
{
    [Fact]
    public void It_is_the_mean_precision_down_to_each_true_item() =>
        Assert.Equal((1 + (2.0 / 3) + (3.0 / 5)) / 3, Of((9, true), (8, false), (7, true), (6, false), (5, true)), 1e-12);

    [Fact]
    public void The_order_of_the_items_changes_nothing() =>
        Assert.Equal(Of((9, true), (8, false), (7, true)), Of((7, true), (9, true), (8, false)));

    [Fact]
    public void Items_of_one_score_are_one_step() =>
        Assert.Equal(0.5, Of((1, true), (1, false)));

    [Fact]
    public void True_items_ahead_of_all_others_make_one() => Assert.Equal(1, Of((3, true), (2, true), (1, false)));

    [Fact]
    public void Without_a_true_item_it_is_undefined() =>
        Assert.Equal("no item is true", AveragePrecision.Of([(1, false)]).ReasonOrNull);

    private static double Of(params (double Score, bool Truth)[] items) => AveragePrecision.Of(items).ValueOrNull!.Value;
}
