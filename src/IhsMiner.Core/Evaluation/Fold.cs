using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>Whole articles held out, and the statements of others to learn from.</summary>
/// <param name="Name">The article held out, or which part of the articles.</param>
/// <param name="Training">The statements to learn from, in the chart's order.</param>
/// <param name="Held">The statements held out, in the chart's order.</param>
public sealed record Fold(string Name, IReadOnlyList<Statement> Training, IReadOnlyList<Statement> Held)
{
    /// <summary>One fold for each article that has statements, in the chart's order.</summary>
    /// <exception cref="IhsMinerException">Fewer than two articles: nothing would be left to learn from.</exception>
    public static IReadOnlyList<Fold> LeaveOneArticleOut(Chart chart)
    {
        var articles = ArticlesOf(chart.Statements);
        if (articles.Count < 2)
            throw new IhsMinerException(
                $"the chart has statements of {articles.Count} article(s); leave-one-article-out needs at least two");
        return [.. articles.Select(article => Holding(chart.Statements, article, statement => statement.ArticleId == article))];
    }

    /// <summary>
    /// The articles dealt out at random to parts of nearly the same number of articles; each part is held out once (grouped
    /// k-fold).
    /// </summary>
    /// <param name="parts">How many, 2 or more.</param>
    /// <exception cref="IhsMinerException">Fewer articles than parts.</exception>
    public static IReadOnlyList<Fold> Grouped(IReadOnlyList<Statement> statements, int parts, int seed)
    {
        var articles = ArticlesOf(statements);
        if (articles.Count < parts)
            throw new IhsMinerException(
                $"there are statements of {articles.Count} article(s); {parts} folds need as many articles or more");
        var dealt = Shuffled(articles, seed).Select((article, turn) => (article, Part: turn % parts))
            .ToDictionary(entry => entry.article, entry => entry.Part, StringComparer.Ordinal);
        return [.. Enumerable.Range(0, parts).Select(part =>
            Holding(statements, $"part {part + 1} of {parts}", statement => dealt[statement.ArticleId] == part))];
    }

    /// <summary>
    /// One fold that learns from the articles up to a year and holds out the later ones, as when a review is brought up to date.
    /// Articles without a year are in neither.
    /// </summary>
    /// <param name="year">The last year that is learned from.</param>
    /// <exception cref="IhsMinerException">No article before, or none after.</exception>
    public static Fold Until(Chart chart, int year)
    {
        var years = chart.Articles.ToDictionary(article => article.Id, article => article.Year, StringComparer.Ordinal);
        var fold = new Fold(
            $"after {year}",
            [.. chart.Statements.Where(statement => years[statement.ArticleId] <= year)],
            [.. chart.Statements.Where(statement => years[statement.ArticleId] > year)]);
        return fold.Training.Count > 0 && fold.Held.Count > 0
            ? fold
            : throw new IhsMinerException(
                $"the chart has {fold.Training.Count} statement(s) up to {year} and {fold.Held.Count} later; both sides need some");
    }

    /// <summary>The articles of statements, each once, as they first occur.</summary>
    public static IReadOnlyList<string> ArticlesOf(IEnumerable<Statement> statements) =>
        [.. statements.Select(statement => statement.ArticleId).Distinct(StringComparer.Ordinal)];

    /// <summary>The articles in an order that the seed alone decides.</summary>
    public static IReadOnlyList<string> Shuffled(IReadOnlyList<string> articles, int seed) =>
        [.. articles.Index().OrderBy(entry => SplitMix64.At(seed, entry.Index)).Select(entry => entry.Item)];

    private static Fold Holding(IReadOnlyList<Statement> statements, string name, Func<Statement, bool> isHeld) =>
        new(name, [.. statements.Where(statement => !isHeld(statement))], [.. statements.Where(isHeld)]);
}
