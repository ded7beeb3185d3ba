using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class DecisionTests
{
    private static readonly SparseVector Nothing = new([], []);

    [Fact]
    public void The_highest_score_comes_first() =>
        Assert.Equal(["z", "m", "a"], Order([0, 1, 2]));

    [Fact]
    public void Equal_scores_come_in_the_order_of_the_classes() =>
        Assert.Equal(["a", "z", "m"], Order([5, 0, 5]));

    [Fact]
    public void Scores_that_are_no_numbers_stop_nothing() =>
        Assert.Equal(3, Order([double.NaN, 0, 1]).Length);

    [Fact]
    public void More_classes_than_a_stack_holds_are_answered()
    {
        var classes = Enumerable.Range(0, 2_000_000).Select(number => "c").ToArray();

        Assert.Equal(2_000_000, new Decision(classes, Toy.Linear(new double[2_000_000])).Answer(Nothing).Count);
    }

    private static string[] Order(double[] biases) =>
        [.. new Decision(["a", "m", "z"], Toy.Linear(biases)).Answer(Nothing).Select(answer => answer.Class)];
}
