using IhsMiner.Coding;
using IhsMiner.Evaluation;

namespace IhsMiner.Tests.Evaluation;

public sealed class FoldTests
{
    private static readonly Chart Chart = new(
        [], [.. "zaazbzca".Select((article, number) => Said.Statement($"{article}", text: $"{number}"))]);

    private static readonly IReadOnlyList<Fold> Folds = Fold.LeaveOneArticleOut(Chart);

    [Fact]
    public void Each_article_is_held_out_once_in_the_charts_order() =>
        Assert.Equal(["z", "a", "b", "c"], Folds.Select(fold => fold.Name));

    [Fact]
    public void No_statement_of_the_held_article_is_learned_from() => Assert.All(
        Folds, fold => Assert.DoesNotContain(fold.Training, statement => statement.ArticleId == fold.Name));

    [Fact]
    public void Only_statements_of_the_held_article_are_held() => Assert.All(
        Folds, fold => Assert.All(fold.Held, statement => Assert.Equal(fold.Name, statement.ArticleId)));

    [Fact]
    public void Every_statement_is_held_once() => Assert.Equal(
        Chart.Statements, Folds.SelectMany(fold => fold.Held).OrderBy(statement => statement.Text, StringComparer.Ordinal));

    [Fact]
    public void What_is_not_held_is_learned_from() => Assert.All(
        Folds, fold => Assert.Equal(Chart.Statements.Except(fold.Held), fold.Training));

    [Fact]
    public void Articles_whose_names_differ_in_case_are_two() =>
        Assert.Equal(2, Fold.LeaveOneArticleOut(new([], [Said.Statement("a"), Said.Statement("A")])).Count);

    [Theory]
    [InlineData("")]
    [InlineData("aaa")]
    public void Fewer_than_two_articles_are_an_error(string articles)
    {
        var chart = new Chart([], [.. articles.Select(article => Said.Statement($"{article}"))]);

        var fault = Assert.Throws<IhsMinerException>(() => Fold.LeaveOneArticleOut(chart));

        Assert.Contains("needs at least two", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Grouped_folds_hold_each_statement_once_and_keep_articles_whole(int parts)
    {
        var folds = Fold.Grouped(Chart.Statements, parts, seed: 1);

        Assert.Equal(parts, folds.Count);
        Assert.Equal(
            Chart.Statements, folds.SelectMany(fold => fold.Held).OrderBy(statement => statement.Text, StringComparer.Ordinal));
        Assert.All(folds, fold =>
        {
            Assert.Equal(Chart.Statements.Except(fold.Held), fold.Training);
            Assert.Empty(Fold.ArticlesOf(fold.Training).Intersect(Fold.ArticlesOf(fold.Held)));
            Assert.InRange(Fold.ArticlesOf(fold.Held).Count, 4 / parts, (4 + parts - 1) / parts);
        });
    }

    [Fact]
    public void The_seed_deals_the_articles_out()
    {
        Assert.Equal(Parts(seed: 1), Parts(seed: 1));
        Assert.Contains(Enumerable.Range(2, 5), seed => Parts(seed) != Parts(seed: 1));

        static string Parts(int seed) => string.Join(
            '|', Fold.Grouped(Chart.Statements, 2, seed).Select(fold => string.Concat(Fold.ArticlesOf(fold.Held))));
    }

    [Fact]
    public void More_parts_than_articles_are_an_error() => Assert.Contains(
        "5 folds need as many articles",
        Assert.Throws<IhsMinerException>(() => Fold.Grouped(Chart.Statements, 5, seed: 1)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Up_to_a_year_is_learned_from_and_later_articles_are_held()
    {
        var fold = Fold.Until(Dated, 2012);

        Assert.Equal(("after 2012", "old even", "new"), (
            fold.Name, string.Join(' ', Fold.ArticlesOf(fold.Training)), string.Join(' ', Fold.ArticlesOf(fold.Held))));
    }

    [Fact]
    public void Articles_without_a_year_are_in_no_fold_and_named() =>
        Assert.Equal(["undated"], FoldPlan.Until(Dated, 2012).LeftOut);

    [Theory]
    [InlineData(2005, "0 statement(s) up to 2005 and 3 later")]
    [InlineData(2020, "3 statement(s) up to 2020 and 0 later")]
    public void A_year_that_leaves_one_side_empty_is_an_error(int year, string message) => Assert.Contains(
        message, Assert.Throws<IhsMinerException>(() => Fold.Until(Dated, year)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_plan_says_how_the_articles_were_held_out() => Assert.Equal(
        ["leave-one-article-out", "2 folds of whole articles", "learned up to 2012, tested on later articles"],
        new[] { FoldPlan.LeaveOneArticleOut(Dated), FoldPlan.Grouped(Dated, 2, seed: 1), FoldPlan.Until(Dated, 2012) }
            .Select(plan => plan.Scheme));

    private static Chart Dated { get; } = new(
        [Article("old", 2008), Article("even", 2012), Article("new", 2013), Article("undated", null), Article("silent", null)],
        [Said.Statement("undated"), Said.Statement("old"), Said.Statement("even"), Said.Statement("new")]);

    private static Article Article(string id, int? year) => new(id, "", year, "", "", "", "", "");
}
