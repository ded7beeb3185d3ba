using IhsMiner.Classification;
using IhsMiner.Classification.Explanations;

namespace IhsMiner.Tests.Classification.Explanations;

public sealed class ExplainerTests
{
    private static readonly Explainer Explainer = new(Toy.Model());

    [Fact]
    public void It_explains_the_classes_that_the_classifier_gives()
    {
        const string text = "good golden bad";

        var prediction = new IhsMiner.Classification.Classifier(Toy.Model()).Classify(text);
        var explanation = Explainer.Explain(text);

        Assert.Equal((prediction.Kind, prediction.KindScore), (explanation.Kind.Class, explanation.Kind.Score));
        Assert.Equal((prediction.Theme, prediction.ThemeScore), (explanation.Theme.Class, explanation.Theme.Score));
        Assert.Equal(("yes", prediction.FactorScore), (explanation.Factor.Class, explanation.Factor.Score));
    }

    [Fact]
    public void What_the_sentences_around_it_add_is_a_reason_of_its_own()
    {
        var alone = Explainer.Explain("good");
        var among = alone.Among(LogOdds.ToScore(LogOdds.Of(alone.Factor.Score) - 20));

        Assert.Same(alone, alone.Among(alone.Factor.Score));
        Assert.Equal(
            (ReasonSource.Surroundings, -10), (among.Factor.Reasons[0].Source, Math.Round(among.Factor.Reasons[0].Weight, 3)));
        Assert.Equal(alone.Factor.Reasons, among.Factor.Reasons.Skip(1));
        Assert.Equal(alone.Kind, among.Kind);
    }

    [Fact]
    public void A_cue_is_named_with_the_words_that_it_matched()
    {
        var reason = Explainer.Explain("Golden days").Theme.Reasons[0];

        Assert.Equal((ReasonSource.Cue, "golden", "a"), (reason.Source, reason.Name, reason.Category));
        // ln(1 + 3) × (4 − 0).
        Assert.Equal(Math.Log(4) * 4, reason.Weight, 1e-12);
    }

    [Fact]
    public void The_strongest_reason_stands_first_whichever_way_it_points()
    {
        var kind = Explainer.Explain("good bad bad").Kind;

        Assert.Equal("down", kind.Class);
        Assert.Equal(["bad", "good"], kind.Reasons.Select(reason => reason.Name));
        Assert.Equal([1, -1], kind.Reasons.Select(reason => Math.Sign(reason.Weight)));
    }

    [Fact]
    public void A_text_without_known_words_has_the_reasons_of_its_shape_alone() => Assert.All(
        Explainer.Explain("…").Factor.Reasons, reason => Assert.Equal(ReasonSource.Shape, reason.Source));
}
