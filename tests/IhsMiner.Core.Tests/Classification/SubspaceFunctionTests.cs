using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class SubspaceFunctionTests
{
    [Fact]
    public void The_inner_function_scores_what_is_left()
    {
        var inner = Toy.Linear([0, 0], [1, 0], [0, 2]);

        Assert.Equal(
            Toy.Scores(inner, new([1], [3])), Toy.Scores(new SubspaceFunction([2, 4], inner), new([0, 4], [9, 3])));
    }
}
