using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class TreeTests
{
    [Theory]
    [InlineData(0.5f, 9, 10)]
    [InlineData(-1, 0, 10)]
    [InlineData(0.6f, 2, 20)]
    [InlineData(0.6f, 2.1f, 30)]
    public void Up_to_a_threshold_it_goes_left_and_above_right(float first, float last, double leaf) =>
        Assert.Equal(leaf, Toy.Tree(last: 1).Score([first, last]));

    [Fact]
    public void A_tree_without_nodes_is_its_leaf() => Assert.Equal(7, new Tree([], [], [], [], [7]).Score([1, 2]));
}
