using IhsMiner.Coding;

namespace IhsMiner.Reviews;

/// <summary>A review's own numbers, counted anew from its chart.</summary>
/// <param name="Articles">How many are counted: those with a statement.</param>
/// <param name="NotCounted">The ids of those without.</param>
/// <param name="Rows">Group by group; the published ones first, in their order, then what else the chart has.</param>
public sealed record ReviewTable(int Articles, IReadOnlyList<string> NotCounted, IReadOnlyList<ReviewRow> Rows)
{
    /// <param name="published">What the review printed; empty where nobody wrote it down.</param>
    /// <exception cref="IhsMinerException">No article has a statement.</exception>
    public static ReviewTable Of(Chart chart, Codebook codebook, IReadOnlyList<PublishedFigure> published)
    {
        var statements = chart.Statements.ToLookup(statement => statement.ArticleId, StringComparer.Ordinal);
        ReviewedArticle[] counted =
        [
            .. chart.Articles.Where(article => statements.Contains(article.Id))
                .Select(article => new ReviewedArticle(article, [.. statements[article.Id]])),
        ];
        if (counted.Length == 0)
            throw new IhsMinerException("the chart has no statement: there is nothing to count");
        return new(
            counted.Length,
            [.. chart.Articles.Where(article => !statements.Contains(article.Id)).Select(article => article.Id)],
            [.. Enum.GetValues<ReviewGroup>().SelectMany(group => RowsOf(group, counted, codebook, published))]);
    }

    private static IEnumerable<ReviewRow> RowsOf(
        ReviewGroup group, ReviewedArticle[] articles, Codebook codebook, IReadOnlyList<PublishedFigure> published)
    {
        PublishedFigure[] printed = [.. published.Where(figure => figure.Group == group)];
        foreach (var figure in printed)
        {
            var having = articles.Where(article => article.Values(group).Any(figure.Means)).ToHashSet();
            var because = figure.IsMet(having.Count, articles.Length)
                ? null
                : Difference.Of(group, [.. articles.Where(article => !having.Contains(article))]);
            yield return new(group, figure.Label, having.Count, figure, because);
        }

        foreach (var value in ValuesOf(group, articles, codebook).Where(value => !printed.Any(figure => figure.Means(value))))
            yield return new(group, value, articles.Count(article => article.Values(group).Contains(value)), null, null);
    }

    private static IEnumerable<string> ValuesOf(ReviewGroup group, ReviewedArticle[] articles, Codebook codebook) => group switch
    {
        ReviewGroup.Kind => codebook.Kinds.Select(kind => kind.Id),
        ReviewGroup.Theme => codebook.Themes.Select(theme => theme.Id),
        _ => articles.SelectMany(article => article.Values(group)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    };
}
