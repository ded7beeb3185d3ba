using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class MergedFunctionTests
{
    [Fact]
    public void The_second_class_is_all_but_the_first()
    {
        var scores = Toy.Scores(new MergedFunction(Toy.Saying(0.3, 0.2, 0.5)), new([], []));

        Assert.Equal([0.3, 0.7], scores.Select(score => Math.Round(score, 12)));
    }
}
