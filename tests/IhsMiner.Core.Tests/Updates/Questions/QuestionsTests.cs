using IhsMiner.Updates;
using IhsMiner.Updates.Eligibility;

namespace IhsMiner.Tests.Updates.Questions;

public sealed class QuestionsTests
{
    private static readonly Criterion Year = new("year", "after 1997", CriterionTest.Year, ["1998.."], ["..1996"], []);

    [Theory]
    [InlineData("2010", 0)]
    [InlineData("1990", 1)]
    [InlineData(null, 1)]
    public void A_criterion_is_asked_unless_the_article_speaks_for_it(string? year, int questions) =>
        Assert.Equal(questions, Review(Invented.Article("c.pdf", "A wholly new thing", year)).Questions.Count);

    [Fact]
    public void An_answered_question_stays_in_the_list_with_its_answer()
    {
        var question = Assert.Single(Review(
            Invented.Article("c.pdf", "A wholly new thing", "1990"), ("c.pdf@aaaaaaaa meets year", true)).Questions);

        Assert.Equal(("c.pdf@aaaaaaaa meets year", true), (question.Id, question.Answer));
    }

    [Fact]
    public void Nothing_is_asked_of_an_article_that_the_review_has() =>
        Assert.Empty(Review(Invented.Article("a.pdf", "Care close to every home", null, "10.1000/ash")).Questions);

    [Fact]
    public void A_person_may_name_an_article_that_nothing_else_shows_to_be_the_same()
    {
        var article = Review(Invented.Article("c.pdf", "A wholly new thing"), ("c.pdf@aaaaaaaa is bell-2012", true)).Articles[0];

        Assert.Equal((Standing.Known, "bell-2012", "a person said so"), (article.Standing, article.Article.Id, article.Duplicate.Because));
    }

    private static ReviewUpdate Review(NewArticle article, params (string, bool)[] answers) =>
        UpdateOf.Review(Invented.Input(criteria: [Year], answers: answers), [article], []);
}
