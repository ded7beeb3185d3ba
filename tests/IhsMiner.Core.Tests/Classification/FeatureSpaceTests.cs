using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class FeatureSpaceTests
{
    private static readonly FeatureSpace Space = new(
        [
            new("cue", "theme a", 1), new("shape", "length", 1), new("chars", "_ca", 2), new("chars", "cat", 1),
            new("word", "cat", 2), new("word", "the", 1),
        ],
        [Toy.Cue("cat", weight: 3)],
        ngramScale: 0.5);

    [Theory]
    [InlineData("the cat", 2, 4)]
    [InlineData("the cat", 4, 6)]
    [InlineData("the the the cats on a cat", 4, 6)]
    [InlineData("the", 4, 6)]
    public void Each_groups_ngrams_have_the_length_asked_for(string text, int first, int end) =>
        Assert.Equal(0.5, Math.Sqrt(Enumerable.Range(first, end - first).Sum(index => Math.Pow(At(text, index), 2))), 1e-12);

    [Fact]
    public void A_count_is_damped_and_multiplied_by_the_rarity() =>
        Assert.Equal((1 + Math.Log(3)) * 2, At("cat cat cat the", 4) / At("cat cat cat the", 5), 1e-12);

    [Fact]
    public void Other_groups_values_are_used_as_they_are() =>
        Assert.Equal((Math.Log(4), Math.Log(2) / 4), (At("the cat", 0), At("the cat", 1)));

    [Fact]
    public void What_the_space_does_not_know_is_left_out() =>
        Assert.Equal([1], Space.Vector(TokenizedText.Of("unknown words alone")).Indices);

    [Fact]
    public void Indices_ascend()
    {
        var indices = Space.Vector(TokenizedText.Of("the cat")).Indices;

        Assert.Equal([0, 1, 2, 3, 4, 5], indices);
    }

    [Fact]
    public void A_feature_that_stands_there_twice_is_a_bug() =>
        Assert.Throws<ArgumentException>(() => new FeatureSpace([new("word", "x", 1), new("word", "x", 1)], [], 1));

    private static double At(string text, int index)
    {
        var vector = Space.Vector(TokenizedText.Of(text));
        var entry = Array.IndexOf(vector.Indices, index);
        return entry < 0 ? 0 : vector.Values[entry];
    }
}
