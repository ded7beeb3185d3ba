using IhsMiner.Coding;
using IhsMiner.Updates;
using IhsMiner.Updates.Eligibility;

namespace IhsMiner.Tests.Updates;

public sealed class UpdateOfTests
{
    [Fact]
    public void A_new_article_joins_the_chart_with_rows_that_say_who_when_where_and_how_sure()
    {
        var update = Review(Invented.Article("c.pdf", "A wholly new thing", sentences: [Invented.Factor("Leaders who listen.")]));

        var statement = update.After.Statements[^1];
        Assert.Equal("cole-2020", update.After.Articles[^1].Id);
        Assert.Equal(("cole-2020", "help", 1, "people", "Leaders who listen."), (statement.ArticleId, statement.Kind, statement.Number, statement.Theme, statement.Text));
        Assert.Equal(new Provenance(Invented.Coder, new(2026, 3, 31), 3, "Leaders who listen.", new(0.9, 0.8, 0.7)), statement.Provenance);
    }

    [Fact]
    public void Rows_that_were_there_are_kept_in_their_order_and_are_a_persons()
    {
        var update = Review(Invented.Article("c.pdf", "A wholly new thing", sentences: [Invented.Factor("Leaders who listen.")]));

        Assert.Equal(Invented.Chart.Statements.Select(one => one.Text), update.After.Statements.Take(2).Select(one => one.Text));
        Assert.All(update.Before.Statements, one => Assert.Equal(Provenance.Person, one.Provenance!.Coder));
    }

    [Fact]
    public void Sentences_that_state_no_factor_are_no_rows()
    {
        var plain = new CodedSentence(Invented.Sentence("We met twice."), new(false, 0.1, "help", 0.5, "people", 0.5, null, null));
        var heading = new CodedSentence(Invented.Sentence("Methods"), null);

        var update = Review(Invented.Article("c.pdf", "A wholly new thing", sentences: [plain, heading]));

        Assert.Empty(Assert.Single(update.Added).Rows);
    }

    [Fact]
    public void An_article_that_the_review_has_adds_nothing_to_the_chart()
    {
        var update = Review(Invented.Article("a.pdf", "Care close to every home", doi: "10.1000/ASH", sentences: [Invented.Factor("Leaders who listen.")]));

        Assert.Equal((Standing.Known, "ash-2010"), (update.Articles[0].Standing, update.Articles[0].Article.Id));
        Assert.Equal(update.Before.Statements, update.After.Statements);
    }

    [Fact]
    public void Of_two_new_files_of_one_article_the_first_is_added()
    {
        var update = Review(
            Invented.Article("c.pdf", "A wholly new thing here", doi: "10.1000/c"), Invented.Article("copy.pdf", "A wholly new thing here", doi: "10.1000/c"));

        Assert.Equal([Standing.Added, Standing.Known], update.Articles.Select(article => article.Standing));
        Assert.Equal("cole-2020", update.Articles[1].Article.Id);
    }

    [Fact]
    public void Rows_of_an_article_of_nearly_the_same_title_wait_until_a_person_answers()
    {
        NewArticle[] articles = [Invented.Article("d.pdf", "Care close to home", sentences: [Invented.Factor("Leaders who listen.")])];

        var asked = UpdateOf.Review(Invented.Input(), articles, []);
        var question = Assert.Single(asked.Questions);
        var same = UpdateOf.Review(Invented.Input(answers: (question.Id, true)), articles, []);
        var other = UpdateOf.Review(Invented.Input(answers: (question.Id, false)), articles, []);

        Assert.Equal("d.pdf@aaaaaaaa is ash-2010", question.Id);
        Assert.Equal([Standing.Asked, Standing.Known, Standing.Added], new[] { asked, same, other }.Select(one => one.Articles[0].Standing));
        Assert.Equal([2, 2, 3], new[] { asked, same, other }.Select(one => one.After.Statements.Count));
    }

    [Fact]
    public void A_person_may_leave_a_row_out_or_keep_it()
    {
        NewArticle[] articles =
            [Invented.Article("c.pdf", "A wholly new thing", sentences: [Invented.Factor("One.", start: 0), Invented.Factor("Two.", start: 10)])];

        var update = UpdateOf.Review(Invented.Input(answers: [("c.pdf@aaaaaaaa states 0", false), ("c.pdf@aaaaaaaa states 10", true)]), articles, []);

        Assert.Equal(["Two."], update.After.Statements.Skip(2).Select(statement => statement.Text));
        Assert.Equal("kept by a person", update.After.Statements[^1].Note);
        Assert.Equal(2, update.Articles[0].Rows.Count);
    }

    [Fact]
    public void An_article_that_a_person_finds_not_to_meet_a_criterion_is_excluded()
    {
        var criterion = new Criterion("year", "after 1997", CriterionTest.Year, ["1998.."], ["..1996"], []);

        var update = UpdateOf.Review(
            Invented.Input(criteria: [criterion], answers: ("c.pdf@aaaaaaaa meets year", false)),
            [Invented.Article("c.pdf", "A wholly new thing", sentences: [Invented.Factor("One.")])], []);

        Assert.Equal(Standing.Excluded, update.Articles[0].Standing);
        Assert.Equal(2, update.After.Statements.Count);
    }

    [Fact]
    public void An_answer_that_belongs_to_no_question_is_an_error()
    {
        var error = Assert.Throws<IhsMinerException>(() => UpdateOf.Review(
            Invented.Input(answers: ("x.pdf@aaaaaaaa is ash-2010", true)), [Invented.Article("c.pdf", "A wholly new thing")], []));

        Assert.Contains("x.pdf@aaaaaaaa is ash-2010", error.Message, StringComparison.Ordinal);
    }

    private static ReviewUpdate Review(params NewArticle[] articles) => UpdateOf.Review(Invented.Input(), articles, []);
}
