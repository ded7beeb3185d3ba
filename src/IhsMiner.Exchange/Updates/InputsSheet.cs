using IhsMiner.Exchange.Workbooks;
using IhsMiner.Updates;
using IhsMiner.Updates.Particulars;

namespace IhsMiner.Exchange.Updates;

/// <summary>Every input of an update: what became of it, and why.</summary>
internal static class InputsSheet
{
    public static Sheet Of(ReviewUpdate update) => new(
        "inputs",
        [
            new("input", 28), new("standing", 12), new("article_id", 20), new("because", 40), new("rows", 8), new("title", 44), new("authors", 30),
            new("year", 8), new("journal", 22), new("doi_or_url", 28), new("reference", 24), new("sha256", 20),
        ],
        FrozenColumns: 1,
        [.. update.Articles.Select(RowOf), .. update.Unread.Select(RowOf)]);

    /// <summary>What became of an article, in lower case.</summary>
    public static string Words(Standing standing) => standing.ToString().ToLowerInvariant();

    private static IReadOnlyList<SheetCell> RowOf(UpdateArticle article) =>
    [
        new(article.Source.Path), new(Words(article.Standing), article.Standing == Standing.Added ? CellLook.Plain : CellLook.Marked),
        new(article.Article.Id), new(Because(article)), new(article.Rows.Count), new(article.Article.Title), new(article.Article.Authors),
        new(article.Article.Year), new(article.Article.Journal), new(article.Article.DoiOrUrl),
        new(article.Reference.Reference is { } reference ? $"{ParticularsOf.Place(reference)}: {article.Reference.Because}" : null),
        new(article.Source.Sha256),
    ];

    private static IReadOnlyList<SheetCell> RowOf(UnreadInput input) =>
    [
        new(input.Path), new("not read", CellLook.Marked), new(null), new($"{input.Reason}: {input.Message}"),
        .. Enumerable.Repeat(new SheetCell(null), 8),
    ];

    private static string? Because(UpdateArticle article) => article.Standing switch
    {
        Standing.Known => article.Duplicate.Because,
        Standing.Asked => string.Join("; ", article.Duplicate.Asked.Select(like => $"{like.Article.Id}: {like.Because}")),
        Standing.Excluded => string.Join(
            "; ", article.Eligibility.Where(finding => finding.Decision == false).Select(finding => $"not {finding.Criterion.Name}")),
        _ => null,
    };
}
