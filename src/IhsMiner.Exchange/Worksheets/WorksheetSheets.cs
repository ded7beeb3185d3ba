using System.Globalization;
using IhsMiner.Coding;
using IhsMiner.Exchange.Workbooks;

namespace IhsMiner.Exchange.Worksheets;

/// <summary>The two sheets of the workbook: disagreements, and the codes that its input columns offer.</summary>
internal static class WorksheetSheets
{
    private const string CodesName = "codes";

    // The codes' sheet names its columns in the first row.
    private const int FirstCode = 2;

    public static Sheet Disagreements(IReadOnlyList<WorksheetRow> rows, Codebook codebook) => new(
        "disagreements",
        [.. WorksheetColumn.All.Select(column => new SheetColumn(column.Name, column.Width, Choices(column.Name, codebook)))],
        WorksheetColumn.Frozen,
        [.. rows.Select(row => (IReadOnlyList<SheetCell>)[.. WorksheetColumn.All.Select(column => column.Cell(row))])]);

    /// <summary>Kinds first, then themes; both in the codebook's order.</summary>
    public static Sheet Codes(Codebook codebook) => new(
        CodesName,
        [new("id", 18), new("of", 10), new("name", 28), new("definition", 60), new("include", 60), new("exclude", 60)],
        FrozenColumns: 1,
        [.. Rows("kind", codebook.Kinds), .. Rows("theme", codebook.Themes)]);

    private static IEnumerable<IReadOnlyList<SheetCell>> Rows(string of, IEnumerable<Category> categories) =>
        categories.Select(category => (IReadOnlyList<SheetCell>)
        [
            new(category.Id), new(of), new(category.Name), new(category.Definition), new(category.Include), new(category.Exclude),
        ]);

    private static string? Choices(string column, Codebook codebook) => column switch
    {
        WorksheetColumn.AdjudicatedKind => Cells(FirstCode, codebook.Kinds.Count),
        WorksheetColumn.AdjudicatedTheme => Cells(FirstCode + codebook.Kinds.Count, codebook.Themes.Count),
        _ => null,
    };

    private static string Cells(int first, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{CodesName}!$A${first}:$A${first + count - 1}");
}
