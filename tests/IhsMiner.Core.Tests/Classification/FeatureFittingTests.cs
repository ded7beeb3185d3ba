using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class FeatureFittingTests
{
    private static readonly string[] Texts = ["the cat", "the cat", "the dog", "the hen hen"];

    [Fact]
    public void An_ngram_of_too_few_texts_is_dropped()
    {
        var words = Names(Fit(new() { MinimumDocuments = 2 }), "word");

        Assert.Equal(["^ the", "^ the cat", "cat", "the", "the cat"], words);
    }

    [Fact]
    public void An_ngram_that_stands_twice_in_one_text_is_of_one_text() =>
        Assert.DoesNotContain("hen", Names(Fit(new() { MinimumDocuments = 2 }), "word"));

    [Theory]
    [InlineData(0.74, true)]
    [InlineData(0.75, false)]
    public void An_ngram_of_too_small_a_share_of_the_texts_is_dropped(double share, bool isKept)
    {
        // 'cat' stands in two of the four; 0.74 of four is two, rounded down.
        var words = Names(Fit(new() { MinimumShare = share }), "word");

        Assert.Equal(isKept, words.Contains("cat"));
        Assert.Contains("the", words);
    }

    [Fact]
    public void Rarity_is_the_smoothed_inverse_document_frequency_in_four_digits()
    {
        var features = Fit(new() { MinimumDocuments = 1 }).Features.Where(feature => feature.Group == "word")
            .ToDictionary(feature => feature.Name, feature => feature.Weight);

        Assert.Equal(1, features["the"]);
        Assert.Equal(Math.Round(Math.Log(5.0 / 3) + 1, 4), features["cat"]);
        Assert.Equal(1.9163, features["dog"]);
    }

    [Fact]
    public void Cues_and_shapes_are_kept_though_seen_once() =>
        Assert.Equal(
            ["theme a", "theme a most", "capitals", "digits", "length", "short"],
            Fit(new() { MinimumDocuments = 5 }).Features
                .Where(feature => !IsNgram(feature)).Select(feature => feature.Name));

    [Fact]
    public void The_same_texts_give_the_same_features() =>
        Assert.Equal(Fit(new()).Features, Fit(new()).Features);

    [Fact]
    public void The_order_of_the_texts_changes_nothing()
    {
        var turned = Fit([.. Texts.Reverse()], new() { MinimumDocuments = 1 });

        Assert.Equal(Fit(new() { MinimumDocuments = 1 }).Features, turned.Features);
    }

    private static bool IsNgram(Feature feature) => feature.Group is "word" or "chars";

    private static string[] Names(FeatureSpace space, string group) =>
        [.. space.Features.Where(feature => feature.Group == group).Select(feature => feature.Name)];

    private static FeatureSpace Fit(FeatureOptions options) => Fit(Texts, options);

    private static FeatureSpace Fit(string[] texts, FeatureOptions options) =>
        FeatureFitting.Fit([.. texts.Select(TokenizedText.Of)], [Toy.Cue("dog", weight: 2)], options);
}
