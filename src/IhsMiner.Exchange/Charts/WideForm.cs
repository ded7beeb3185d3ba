using IhsMiner.Coding;
using IhsMiner.Exchange.Imports;
using IhsMiner.Exchange.Workbooks;

namespace IhsMiner.Exchange.Charts;

/// <summary>
/// A chart as reviewers keep and publish it: one row an article, a column for each kind, and in its cells numbered statements with
/// their themes. What does not fit into a row goes on in rows below that have the article's id alone. 'ihsminer import' reads it.
/// </summary>
public static class WideForm
{
    /// <summary>As many lines of a cell as a workbook's highest row shows.</summary>
    public const int LinesOfRow = 26;

    // In characters.
    private const double StatementWidth = 50;

    // Author, year and title.
    private const int Frozen = 3;

    private static readonly SheetColumn[] Particulars =
    [
        new("Author", 22), new("Year", 7), new("Title", 30), new("Database", 12), new("Journal", 16), new("Study type", 13), new("DOI/URL", 20),
    ];

    private static readonly SheetColumn[] Last = [new("Article ID", 18), new("Article note", 20)];

    /// <param name="kinds">The codebook's, in the order of the columns.</param>
    /// <param name="marked">The ids of articles that a reader should see first.</param>
    /// <param name="mostLines">Lines of a cell, from which on it goes on in a row below.</param>
    public static Sheet Of(Chart chart, IReadOnlyList<Category> kinds, IReadOnlyList<Category> themes, IReadOnlySet<string> marked, int mostLines = int.MaxValue)
    {
        var statements = chart.Statements.ToLookup(statement => (statement.ArticleId, statement.Kind));
        var cell = new WideCell(themes);
        return new(
            "chart",
            [.. Particulars, .. kinds.Select(kind => new SheetColumn(HeadingOf(kind), StatementWidth)), .. Last],
            Frozen,
            [.. chart.Articles.SelectMany(article => RowsOf(
                article,
                [.. kinds.Select(kind => cell.Cells([.. statements[(article.Id, kind.Id)]], mostLines, text => RowHeight.Lines(text, StatementWidth)))],
                marked.Contains(article.Id) ? CellLook.Marked : CellLook.Plain))]);
    }

    // The plural, where the codebook has it: charts print it above their columns.
    private static string HeadingOf(Category kind) => kind.Aliases.FirstOrDefault(alias => alias == kind.Name + "s") ?? kind.Name;

    private static IEnumerable<IReadOnlyList<SheetCell>> RowsOf(Article article, IReadOnlyList<string>[] cells, CellLook look)
    {
        for (var row = 0; row < Math.Max(1, cells.Max(column => column.Count)); row++)
            yield return
            [
                .. row == 0 ? ParticularsOf(article, look) : Particulars.Select(_ => new SheetCell(null)),
                .. cells.Select(column => new SheetCell(row < column.Count ? column[row] : null)),
                new(article.Id),
                new(row == 0 && article.Note.Length > 0 ? OneLine.Of(article.Note) : null),
            ];
    }

    private static IEnumerable<SheetCell> ParticularsOf(Article article, CellLook look)
    {
        var address = ArticleLink.Of(article);
        return
        [
            Text(article.Authors), new(article.Year, look), Text(article.Title), Text(article.Database), Text(article.Journal),
            Text(article.StudyType), new(Text(article.DoiOrUrl).Value, address is null ? look : CellLook.Link, address),
        ];

        SheetCell Text(string text) => new(text.Length == 0 ? null : OneLine.Of(text), look);
    }
}
