using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class TreeEnsembleTests
{
    [Fact]
    public void The_bias_and_all_trees_are_added_and_go_through_the_sigmoid()
    {
        // 1 − 10.5 + 10 = ½; −2 × ½ + 1 − ln 3 = −ln 3; 1 / (1 + ⅓).
        TreeEnsemble ensemble = new(1, -2, 1 - Math.Log(3), [new([], [], [], [], [-10.5]), Toy.Tree(last: 0)]);

        Assert.Equal(0.75, ensemble.Score([0]), 1e-12);
    }

    [Fact]
    public void Without_trees_it_says_the_same_of_every_text() =>
        Assert.Equal(0.25, new TreeEnsemble(0, -1, Math.Log(3), []).Score([5]), 1e-12);
}
