using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>One article held out, and the statements of all others to learn from.</summary>
/// <param name="ArticleId">The article held out.</param>
/// <param name="Training">The statements of the other articles, in the chart's order.</param>
/// <param name="Held">The statements of the article held out, in the chart's order.</param>
public sealed record Fold(string ArticleId, IReadOnlyList<Statement> Training, IReadOnlyList<Statement> Held)
{
    /// <summary>One fold for each article that has statements, in the chart's order.</summary>
    /// <exception cref="IhsMinerException">Fewer than two articles: nothing would be left to learn from.</exception>
    public static IReadOnlyList<Fold> LeaveOneArticleOut(Chart chart)
    {
        var articles = chart.Statements.Select(statement => statement.ArticleId).Distinct(StringComparer.Ordinal).ToArray();
        if (articles.Length < 2)
            throw new IhsMinerException(
                $"the chart has statements of {articles.Length} article(s); leave-one-article-out needs at least two");
        return [.. articles.Select(article => new Fold(
            article,
            [.. chart.Statements.Where(statement => statement.ArticleId != article)],
            [.. chart.Statements.Where(statement => statement.ArticleId == article)]))];
    }
}
