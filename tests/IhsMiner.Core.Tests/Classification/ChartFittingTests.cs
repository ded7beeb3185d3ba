using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class ChartFittingTests
{
    private static readonly LinearFunction Taught = Toy.Saying(0.75, 0.25);

    // Six of eight features are in no statement.
    private static readonly SparseVector[] Vectors = [new([2], [1]), new([5], [1]), new([2, 5], [1, 1]), new([5], [2])];

    private static readonly Feature[] Features = [.. Enumerable.Range(0, 8).Select(number => new Feature("word", $"w{number}", 1))];

    private readonly Noted trainer = new();

    [Fact]
    public void The_trainer_sees_the_statements_and_what_is_in_them()
    {
        Pool([0, 1, 0, 1], fewest: 2);

        var set = Assert.Single(trainer.Sets);
        Assert.Equal(["w2", "w5"], set.Features.Select(feature => feature.Name));
        Assert.Equal([[0], [1], [0, 1], [1]], set.Rows.Select(row => row.Indices));
        Assert.Equal(["x", "x", "y", "y"], set.Groups);
    }

    [Fact]
    public void Each_class_weighs_the_same()
    {
        Pool([0, 1, 1, 1], fewest: 1);

        Assert.Equal([2, 2 / 3.0, 2 / 3.0, 2 / 3.0], Assert.Single(trainer.Sets).Weights);
    }

    [Fact]
    public void What_it_learned_is_pooled_with_what_the_codebook_taught()
    {
        var pooled = Assert.IsType<PooledFunction>(Pool([0, 1, 0, 1], fewest: 2));

        Assert.Equal([1, 0.4], pooled.Members.Select(member => member.Weight));
        Assert.Same(Taught, pooled.Members[0].Function);
        Assert.Equal([2, 5], Assert.IsType<SubspaceFunction>(pooled.Members[1].Function).Columns);
    }

    [Fact]
    public void A_chart_with_too_few_statements_of_one_class_adds_nothing()
    {
        Assert.Same(Taught, Pool([0, 1, 1, 1], fewest: 2));
        Assert.Empty(trainer.Sets);
    }

    private ScoringFunction Pool(int[] labels, int fewest) =>
        new ChartFitting(trainer, new() { ChartWeight = 0.4, FewestStatements = fewest }, seed: 3)
            .Pool(Taught, new(Vectors, labels, [1, 1, 1, 1], Classes: 2, Features, Groups: ["x", "x", "y", "y"]));
}
