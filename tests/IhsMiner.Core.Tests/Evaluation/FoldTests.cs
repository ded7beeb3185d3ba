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
}
