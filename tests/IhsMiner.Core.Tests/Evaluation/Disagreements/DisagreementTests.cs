using IhsMiner.Classification;
using IhsMiner.Coding;
using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Disagreements;
using IhsMiner.Tests.Classification;

namespace IhsMiner.Tests.Evaluation.Disagreements;

public sealed class DisagreementTests
{
    [Theory]
    [InlineData("up", "a", 0)]
    [InlineData("up", "b", 0.7)]
    [InlineData("down", "a", 0.8)]
    [InlineData("down", "b", 0.8)]
    public void Confidence_is_that_in_the_code_that_people_did_not_give(string kind, string theme, double expected) =>
        Assert.Equal(expected, Of(kind, theme, "a").Confidence);

    [Fact]
    public void A_theme_that_the_chart_lost_is_no_disagreement() => Assert.Equal(
        (false, true), (Of("down", "b", null).IsOnTheme, Of("down", "b", null).IsOnKind));

    [Fact]
    public void Only_what_differs_is_kept_and_likened_to_the_training_statements_alone()
    {
        var fold = new Fold(
            "two", [Said.Statement("one", text: "Good gold.")],
            [Said.Statement("two", "down", text: "Good gold."), Said.Statement("two", "up", "b", "Good.")]);
        var classifier = new Classifier(Toy.Model());
        var answers = Answer.Of(fold, _ => classifier);

        var disagreement = Assert.Single(Disagreement.Of(fold, Toy.Model(), answers));

        Assert.Same(fold.Held[0], disagreement.Answer.Statement);
        Assert.Equal(["one"], disagreement.Nearest.Select(like => like.Coded.ArticleId));
        Assert.Equal("up", disagreement.Explanation.Kind.Class);
    }

    [Fact]
    public void Statements_are_named_by_article_and_place_even_where_two_read_alike()
    {
        Statement[] statements = [Said.Statement("one"), Said.Statement("two"), Said.Statement("one")];

        var ids = StatementIds.Of(new([], statements));

        Assert.Equal(["one#1", "two#1", "one#2"], statements.Select(statement => ids[statement]));
    }

    private static Disagreement Of(string kind, string theme, string? people) => new(
        new(Said.Statement("one", "up", people), Said.Prediction(kind, theme)), new(None, None, None), []);

    private static IhsMiner.Classification.Explanations.DecisionExplanation None { get; } = new("", 0, []);
}
