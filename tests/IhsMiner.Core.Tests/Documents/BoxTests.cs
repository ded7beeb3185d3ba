using IhsMiner.Documents;

namespace IhsMiner.Tests.Documents;

public sealed class BoxTests
{
    private static readonly Box Left = new(10, 20, 40, 60);

    [Fact]
    public void Size_and_middle_follow_from_the_edges() =>
        Assert.Equal((30, 40, 25, 40), (Left.Width, Left.Height, Left.MiddleX, Left.MiddleY));

    [Fact]
    public void A_union_holds_both() => Assert.Equal(new(0, 20, 40, 70), Left.Union(new(0, 30, 5, 70)));

    [Theory]
    [InlineData(30, 50, 10)]
    [InlineData(40, 50, 0)]
    [InlineData(90, 99, 0)]
    [InlineData(0, 99, 30)]
    public void Boxes_share_a_width_or_nothing(double from, double to, double shared) =>
        Assert.Equal(shared, Left.OverlapX(new(from, 0, to, 1)));

    [Theory]
    [InlineData(50, 70, 10)]
    [InlineData(60, 70, 0)]
    [InlineData(0, 99, 40)]
    public void Boxes_share_a_height_or_nothing(double from, double to, double shared) =>
        Assert.Equal(shared, Left.OverlapY(new(0, from, 1, to)));

    [Fact]
    public void Around_none_is_a_bug() => Assert.Throws<InvalidOperationException>(() => Box.Around([]));

    [Fact]
    public void Around_several_holds_all() =>
        Assert.Equal(new(0, 0, 40, 60), Box.Around([Left, new(0, 30, 5, 31), new(9, 0, 10, 1)]));
}
