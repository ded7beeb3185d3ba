using IhsMiner.Exchange.Workbooks;
using IhsMiner.References;
using IhsMiner.Updates;
using IhsMiner.Updates.Particulars;

namespace IhsMiner.Exchange.Updates;

/// <summary>Every input of an update and every reference that is no input's: what became of it, and why.</summary>
internal static class InputsSheet
{
    public static Sheet Of(ReviewUpdate update) => new(
        "inputs",
        [
            new("input", 28), new("standing", 12), new("article_id", 20), new("because", 40), new("rows", 8), new("title", 44),
            new("authors", 30), new("year", 8), new("journal", 22), new("doi_or_url", 28), new("reference", 24), new("sha256", 20),
        ],
        FrozenColumns: 1,
        [.. update.Articles.Select(RowOf), .. update.Unread.Select(RowOf), .. update.Unmatched.Select(RowOf)]);

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

    private static IReadOnlyList<SheetCell> RowOf(Reference reference) =>
    [
        new(null), new("no PDF", CellLook.Marked), new(null), new("no input is this reference's"), new(null), new(reference.Title),
        new(string.Join("; ", reference.Authors)), new(reference.Year), new(reference.Journal), new(reference.Doi ?? reference.Url),
        new(ParticularsOf.Place(reference)), new(null),
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
