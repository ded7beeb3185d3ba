using IhsMiner.Cli.Pipeline;
using IhsMiner.Coding;
using IhsMiner.Evaluation;

namespace IhsMiner.Cli.Tests.Pipeline;

public sealed class InnerFoldTests
{
    private static readonly IReadOnlyList<Fold> Outer = Fold.LeaveOneArticleOut(Of("stuvwxyz"));

    private static readonly IReadOnlyList<InnerFold> Inner = InnerFold.Of(Outer, seed: 1);

    [Fact]
    public void Each_fold_has_five() =>
        Assert.Equal(Enumerable.Range(0, 8).SelectMany(number => Enumerable.Repeat(number, 5)), Inner.Select(inner => inner.Outer));

    [Fact]
    public void What_the_outer_fold_holds_is_neither_learned_from_nor_answered() => Assert.All(Inner, inner =>
        Assert.Empty(Outer[inner.Outer].Held.Intersect([.. inner.Fold.Training, .. inner.Fold.Held])));

    [Fact]
    public void Each_training_statement_is_answered_once() => Assert.All(Inner.GroupBy(inner => inner.Outer), outer =>
        Assert.Equal(
            Outer[outer.Key].Training.Select(statement => statement.ArticleId),
            outer.SelectMany(inner => inner.Fold.Held).Select(statement => statement.ArticleId).Order(StringComparer.Ordinal)));

    [Fact]
    public void Of_few_training_articles_each_is_a_part() =>
        Assert.Equal(2 + 2 + 2, InnerFold.Of(Fold.LeaveOneArticleOut(Of("xyz")), seed: 1).Count);

    [Fact]
    public void Of_a_single_one_there_is_no_inner_fold() =>
        Assert.Empty(InnerFold.Of(Fold.LeaveOneArticleOut(Of("xy")), seed: 1));

    private static Chart Of(string articles) =>
        new([], [.. articles.Select(article => new Statement($"{article}", "help", 1, "people", $"Text of {article}."))]);
}
