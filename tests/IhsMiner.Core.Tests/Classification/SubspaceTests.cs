using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class SubspaceTests
{
    [Fact]
    public void Entries_outside_the_columns_go_and_the_others_take_their_place_there()
    {
        var projected = new Subspace([0, 3, 8, 9]).Project(new([1, 3, 5, 8, 12], [10, 30, 50, 80, 120]));

        Assert.Equal([1, 2], projected.Indices);
        Assert.Equal([30, 80], projected.Values);
    }

    [Fact]
    public void Without_columns_nothing_is_left() => Assert.Empty(new Subspace([]).Project(new([0], [1])).Indices);
}
