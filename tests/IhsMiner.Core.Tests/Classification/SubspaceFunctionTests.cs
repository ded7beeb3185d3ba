using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class SubspaceFunctionTests
{
    [Fact]
    public void Entries_outside_the_columns_go_and_the_others_take_their_place_there()
    {
        var projected = SubspaceFunction.Project(new([1, 3, 5, 8], [10, 30, 50, 80]), [0, 3, 8, 9]);

        Assert.Equal([1, 2], projected.Indices);
        Assert.Equal([30, 80], projected.Values);
    }

    [Fact]
    public void Without_columns_nothing_is_left() => Assert.Empty(SubspaceFunction.Project(new([0], [1]), []).Indices);

    [Fact]
    public void The_inner_function_scores_what_is_left()
    {
        var inner = Toy.Linear([0, 0], [1, 0], [0, 2]);

        Assert.Equal(
            Toy.Scores(inner, new([1], [3])), Toy.Scores(new SubspaceFunction([2, 4], inner), new([0, 4], [9, 3])));
    }
}
