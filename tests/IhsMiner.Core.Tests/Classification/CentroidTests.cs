using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class CentroidTests
{
    private static readonly Centroid Centroid = new("theme a", new([0, 2], [3, 4]));

    [Fact]
    public void A_text_is_like_it_by_the_cosine() =>
        Assert.Equal(0.6, Centroid.Cosine(new([0, 1], [2, 0]), share: 0), 1e-12);

    [Fact]
    public void Words_that_it_lacks_make_a_text_less_like_it() =>
        Assert.Equal(0.6 / Math.Sqrt(2), Centroid.Cosine(new([0, 1], [2, 2]), share: 0), 1e-12);

    [Fact]
    public void A_text_of_its_own_is_taken_out_first() =>
        // What is left is (2.5, 4).
        Assert.Equal(2.5 / Math.Sqrt(22.25), Centroid.Cosine(new([0], [1]), share: 0.5), 1e-12);

    [Fact]
    public void A_text_that_is_all_of_it_is_not_like_what_is_left() =>
        Assert.Equal(0, Centroid.Cosine(new([0, 2], [1.5, 2]), share: 2));

    [Theory]
    [InlineData(new int[0], new double[0])]
    [InlineData(new[] { 1 }, new[] { 1.0 })]
    public void A_text_that_shares_no_word_is_not_like_it(int[] indices, double[] values) =>
        Assert.Equal(0, Centroid.Cosine(new(indices, values), share: 0));
}
