using IhsMiner.Evaluation;

namespace IhsMiner.Tests.Evaluation;

public sealed class WorkSavedTests
{
    [Fact]
    public void It_is_what_need_not_be_read_less_five_percent()
    {
        // 19 of 20 true ones stand before the 10 false ones, the last behind them: 19 are read of 30.
        var items = Enumerable.Range(0, 30).Select(rank => (Score: -(double)rank, Truth: rank is < 19 or 29));

        Assert.Equal((11.0 / 30) - 0.05, WorkSaved.Of(items).ValueOrNull!.Value, 1e-12);
    }

    [Fact]
    public void Of_few_true_items_all_must_be_found() =>
        Assert.Equal((1.0 / 4) - 0.05, WorkSaved.Of([(4, true), (3, false), (2, true), (1, false)]).ValueOrNull!.Value, 1e-12);

    [Fact]
    public void Items_of_one_score_are_read_together() =>
        Assert.Equal(-0.05, WorkSaved.Of([(1, true), (1, false)]).ValueOrNull!.Value, 1e-12);

    [Fact]
    public void Without_a_true_item_it_is_undefined() =>
        Assert.Equal("no item is true", WorkSaved.Of([(1, false)]).ReasonOrNull);
}
