using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Tests.Classification;

public sealed class LikenessFittingTests
{
    private static readonly TokenizedText[] Texts = [TokenizedText.Of("good"), TokenizedText.Of("bad"), TokenizedText.Of("gold")];

    private static readonly Facet Theme = new("theme", ["a", "b", "a"]);

    private static readonly FeatureSpace Space = LikenessFitting.Fit(
        Toy.Model().Space, Texts, [Theme, new("kind", [null, null, null])],
        [new Category("a", "A", "bad", [], "good", "")]);

    [Fact]
    public void Each_label_and_each_definition_has_a_centroid_and_a_feature()
    {
        string[] names = ["theme a", "theme b", "definition a"];

        Assert.Equal(names, Space.Centroids.Select(centroid => centroid.Name));
        Assert.Equal(names, Space.Features.Where(feature => feature.Group == FeatureSpace.LikenessGroup).Select(feature => feature.Name));
    }

    [Fact]
    public void A_label_s_centroid_is_the_sum_of_its_texts_words()
    {
        // Words 3 and 4 are 'gold' and 'good'; a text of one word has length 1.
        Assert.Equal([3, 4], Space.Centroids[0].Sum.Indices);
        Assert.Equal([1, 1], Space.Centroids[0].Sum.Values);
    }

    [Fact]
    public void A_definition_s_centroid_has_its_words_and_those_of_what_it_includes()
    {
        // 'bad' 1.5 and 'good' 1.25, over √3.8125.
        Assert.Equal([2, 4], Space.Centroids[2].Sum.Indices);
        Assert.Equal([0.768, 0.64], Space.Centroids[2].Sum.Values);
    }

    [Fact]
    public void A_text_has_its_cosines_as_features() =>
        Assert.Equal(1 / Math.Sqrt(2), Likeness(Space.Vector(Texts[0])), 1e-12);

    [Fact]
    public void A_training_text_is_not_like_its_label_because_it_is_in_it() =>
        Assert.Equal(0, Likeness(Space.Vector(Texts[0], centroid => Theme.Share(centroid, 0))));

    /// <summary>To theme a, the first feature after the five of the space.</summary>
    private static double Likeness(SparseVector vector) =>
        Array.IndexOf(vector.Indices, 5) is >= 0 and var entry ? vector.Values[entry] : 0;
}
