using DocumentFormat.OpenXml.Spreadsheet;
using IhsMiner.Coding;
using IhsMiner.Exchange.Imports;

namespace IhsMiner.Exchange.Tests.Imports;

public sealed class WorkbookImportTests
{
    private static readonly string[] Headings = ["Author", "Year", "Title", "Database", "Needs", "Barriers"];

    [Fact]
    public void Merged_particulars_hold_for_all_their_rows_and_merged_authors_make_one_article()
    {
        var imported = Import(
            [
                Headings,
                ["Ash", "2019", "One", "HMIC", "1) Economic - a.", ""],
                ["", "", "", "", "2) Political - b.", ""],
                ["Bell", "2020", "Two", "", "Economic - c.", ""],
            ],
            "A2:A3", "D2:D4");

        Assert.Equal([("ash-2019", "HMIC"), ("bell-2020", "HMIC")], imported.Chart.Articles.Select(article => (article.Id, article.Database)));
        Assert.Equal(["ash-2019", "ash-2019", "bell-2020"], imported.Chart.Statements.Select(statement => statement.ArticleId));
        Assert.Empty(imported.Issues);
    }

    [Fact]
    public void Merged_statements_are_taken_once_and_reported()
    {
        var imported = Import([Headings, ["Ash", "2019", "One", "", "Economic - a.", ""]], "E2:F2");

        Assert.Equal(new Statement("ash-2019", "need", null, "economic", "a."), Assert.Single(imported.Chart.Statements));
        Assert.Equal("merged down to F2; taken for this row and column only", Assert.Single(imported.Issues).Message);
    }

    [Fact]
    public void Inline_rich_and_escaped_text_numbers_and_stored_results_are_read()
    {
        var rich = new InlineString(
            new Run(new RunProperties(new Bold()), new Text("Economic")), new Run(new Text(" - Mon_x000A_ey.")),
            new PhoneticRun(new Text("reading")) { BaseTextStartIndex = 0, EndingBaseIndex = 1 });
        var cells = new[]
        {
            Workbook.CellOf("Ash"), Workbook.CellOf("2019"), new Cell { DataType = CellValues.Boolean, CellValue = new CellValue("1") },
            new Cell { CellFormula = new CellFormula("WEBSERVICE(\"http://x\")"), DataType = CellValues.String, CellValue = new CellValue("stored") },
            new Cell { DataType = CellValues.InlineString, InlineString = rich },
            new Cell { CellFormula = new CellFormula("A1&A2") },
        };

        var imported = ImportRows([RowOf(1, Headings), Workbook.RowOf(2, cells)]);

        Assert.Equal(new Article("ash-2019", "Ash", 2019, "TRUE", "stored", "", "", "", "2"), Assert.Single(imported.Chart.Articles));
        Assert.Equal("Mon ey.", Assert.Single(imported.Chart.Statements).Text);
        Assert.Equal(
            new ImportIssue(2, "F 'Barriers'", "=A1&A2", "a formula without a stored value; save the file in Excel"), Assert.Single(imported.Issues));
    }

    [Fact]
    public void Cells_without_references_stand_one_after_the_other()
    {
        var rows = new[] { RowOf(1, Headings), RowOf(2, ["Ash", "2019", "T", "", "Economic - a.", ""]) };
        foreach (var cell in rows.SelectMany(row => row.Elements<Cell>()))
            cell.CellReference = null;
        foreach (var row in rows)
            row.RowIndex = null;

        Assert.Equal("a.", Assert.Single(ImportRows(rows).Chart.Statements).Text);
    }

    [Fact]
    public void The_first_sheet_with_headings_is_read_and_the_others_are_reported()
    {
        using var folder = new ScratchFolder();
        Workbook.Write(folder.At("c.xlsx"),
        [
            ("Empty", [], []), ("Notes", [RowOf(1, ["see overleaf"])], []),
            ("Chart", [RowOf(1, Headings), RowOf(2, ["Ash", "2019", "T", "", "Economic - a.", ""])], []),
        ]);

        var imported = ChartImport.Read(folder.At("c.xlsx"), Codes.Book);

        Assert.Single(imported.Chart.Statements);
        Assert.Equal(new ImportIssue(0, "", "Notes", "another sheet, with 1 rows; not read"), Assert.Single(imported.Issues));
    }

    [Fact]
    public void A_workbook_of_empty_sheets_is_an_error()
    {
        var error = Assert.Throws<IhsMinerException>(() => ImportRows([]));

        Assert.Contains("it is empty", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_workbook_is_an_error_that_says_how_to_save_it()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("c.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1]);

        var error = Assert.Throws<IhsMinerException>(() => ChartImport.Read(path, Codes.Book));

        Assert.Contains("save it as .xlsx", error.Message, StringComparison.Ordinal);
    }

    private static Row RowOf(int number, string[] cells) => Workbook.RowOf(number, cells.Select(Workbook.CellOf));

    private static ImportedChart Import(IReadOnlyList<IReadOnlyList<string>> rows, params string[] merges)
    {
        using var folder = new ScratchFolder();
        Workbook.Write(folder.At("c.xlsx"), rows, merges);
        return ChartImport.Read(folder.At("c.xlsx"), Codes.Book);
    }

    private static ImportedChart ImportRows(IReadOnlyList<Row> rows)
    {
        using var folder = new ScratchFolder();
        Workbook.Write(folder.At("c.xlsx"), [("Chart", rows, [])]);
        return ChartImport.Read(folder.At("c.xlsx"), Codes.Book);
    }
}
