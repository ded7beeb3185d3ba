using IhsMiner.Evaluation;
using IhsMiner.Tests.Classification;

namespace IhsMiner.Tests.Evaluation;

public sealed class ClassIntervalTests
{
    private static readonly Answer[] Answers =
    [
        .. Said.Times(3, "one", ("up", "a"), ("up", "a")), .. Said.Times(1, "two", ("up", "a"), ("up", "b")),
        .. Said.Times(1, "two", ("up", null), ("up", "b")),
    ];

    [Fact]
    public void F1_is_that_of_the_statements_that_have_a_code()
    {
        var intervals = ClassInterval.Of(Field.Theme, Answers, Toy.Codebook(), new() { Replicates = 50 });

        Assert.Equal([("a", 4), ("b", 0)], intervals.Select(one => (one.Category, one.Support)));
        Assert.Equal(6.0 / 7, intervals[0].F1.Estimate.ValueOrNull!.Value, 1e-12);
        Assert.Equal(0, intervals[1].F1.Estimate.ValueOrNull);
        Assert.Equal((0, 1), (intervals[0].F1.Lower.ValueOrNull, intervals[0].F1.Upper.ValueOrNull));
    }

    [Fact]
    public void A_category_that_nobody_gave_has_none() => Assert.Equal(
        "neither gave this category",
        ClassInterval.Of(Field.Kind, Answers, Toy.Codebook(), new() { Replicates = 50 })[1].F1.Estimate.ReasonOrNull);
}
