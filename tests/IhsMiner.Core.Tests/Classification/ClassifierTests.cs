using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class ClassifierTests
{
    private static readonly Classifier Classifier = new(Toy.Model());

    [Theory]
    [InlineData("good", "up", "b", true)]
    [InlineData("bad", "down", "b", true)]
    [InlineData("golden", "down", "a", true)]
    [InlineData("fool's gold", "down", "a", true)]
    [InlineData("other", "down", "b", false)]
    public void It_says_what_the_weights_say(string text, string kind, string theme, bool isFactor)
    {
        var prediction = Classifier.Classify(text);

        Assert.Equal((kind, theme, isFactor), (prediction.Kind, prediction.Theme, prediction.IsFactor));
    }

    [Fact]
    public void A_score_at_the_threshold_is_a_factor()
    {
        var score = Classifier.Classify("good").FactorScore;

        Assert.True(new Classifier(Toy.Model(factorThreshold: score)).Classify("good").IsFactor);
    }

    [Fact]
    public void A_second_theme_is_named_from_its_threshold_on()
    {
        var prediction = new Classifier(Toy.Model(secondThemeThreshold: 0.4)).Classify("good");

        Assert.Equal(("b", "a"), (prediction.Theme, prediction.SecondTheme));
        Assert.Equal(1, prediction.ThemeScore + prediction.SecondThemeScore!.Value, 1e-12);
    }

    [Fact]
    public void Below_it_no_second_theme_is_named()
    {
        var prediction = new Classifier(Toy.Model(secondThemeThreshold: 0.45)).Classify("good");

        Assert.Equal((null, null), (prediction.SecondTheme, prediction.SecondThemeScore));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("…!?")]
    [InlineData("good 😀 \ud83d bad \ude00")]
    [InlineData("\0\u200b\ufeff")]
    public void Any_text_has_an_answer(string text) => AssertSound(Classifier.Classify(text));

    [Fact]
    public void A_text_of_a_hundred_thousand_characters_has_an_answer() =>
        AssertSound(Classifier.Classify(string.Concat(Enumerable.Repeat("good gold ", 10_000))));

    [Fact]
    public void A_word_of_a_hundred_thousand_letters_has_an_answer() =>
        AssertSound(Classifier.Classify(new string('g', 100_000)));

    [Fact]
    public void One_classifier_serves_many_threads()
    {
        string[] texts = [.. Enumerable.Range(0, 2_000).Select(number => $"good gold bad {number}"[(number % 9)..])];

        Assert.Equal(texts.Select(Classifier.Classify), texts.AsParallel().AsOrdered().Select(Classifier.Classify));
    }

    [Fact]
    public void In_order_a_sentence_is_judged_among_its_neighbours_and_keeps_its_codes()
    {
        var among = new Classifier(Toy.Model() with { Surroundings = new(0.5, 0) });
        string[] sentences = ["other", "good", "good"];

        var predictions = among.ClassifyInOrder(sentences);

        Assert.False(Classifier.Classify("other").IsFactor);
        Assert.True(predictions[0].IsFactor);
        Assert.Equal(
            sentences.Select(sentence => (Classifier.Classify(sentence).Kind, Classifier.Classify(sentence).ThemeScore)),
            predictions.Select(prediction => (prediction.Kind, prediction.ThemeScore)));
    }

    [Fact]
    public void Without_surroundings_order_changes_nothing()
    {
        string[] sentences = ["other", "good", "bad"];

        Assert.Equal(sentences.Select(Classifier.Classify), Classifier.ClassifyInOrder(sentences));
    }

    private static void AssertSound(Prediction prediction) =>
        Assert.All(
            [prediction.FactorScore, prediction.KindScore, prediction.ThemeScore], score => Assert.InRange(score, 0, 1));
}
