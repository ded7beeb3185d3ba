using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class SparseVectorTests
{
    [Fact]
    public void Entries_stand_by_their_index_however_they_came()
    {
        var vector = SparseVector.Of(new Dictionary<int, double> { [7] = 0.7, [2] = 0.2, [5] = 0.5 });

        Assert.Equal([2, 5, 7], vector.Indices);
        Assert.Equal([0.2, 0.5, 0.7], vector.Values);
    }

    [Fact]
    public void So_do_those_of_joined_vectors()
    {
        var joined = SparseVector.Joined([new([3, 8], [0.3, 0.8]), new([], []), new([1, 5], [0.1, 0.5])]);

        Assert.Equal([1, 3, 5, 8], joined.Indices);
        Assert.Equal([0.1, 0.3, 0.5, 0.8], joined.Values);
    }
}
