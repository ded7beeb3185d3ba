using System.IO.Compression;
using IhsMiner.Exchange.Grids;
using IhsMiner.Exchange.Tables;
using IhsMiner.Exchange.Worksheets;

namespace IhsMiner.Exchange.Tests.Worksheets;

public sealed class WorksheetTests
{
    [Fact]
    public void The_most_confident_disagreement_stands_first() => Assert.Equal(
        ["bell-2002#1", "ash-2001#1", "cole-2003#1"], Disputed.Rows.Select(row => row.Id));

    [Theory]
    [InlineData("bell-2002#1", "https://example.org/b")]
    [InlineData("ash-2001#1", "https://doi.org/10.1000/ash")]
    [InlineData("cole-2003#1", null)]
    public void An_article_has_an_address_where_the_chart_has_a_whole_one(string id, string? expected) =>
        Assert.Equal(expected, Disputed.Rows.Single(row => row.Id == id).Address?.AbsoluteUri);

    [Fact]
    public void Csv_protects_what_a_spreadsheet_would_run()
    {
        var table = Csv();

        Assert.Equal(["Trust, \"as ever\".", "'=SUM(1) is no formula.", "'- Costs"], Column(table, "statement"));
        Assert.Equal(["", "", ""], Column(table, "adjudicated_kind"));
        Assert.Equal("'Money is short.' (barrier, money; dove-2004; 0.50)", Column(table, "coded_like")[0]);
    }

    [Fact]
    public void The_workbook_holds_the_same_cells_as_text()
    {
        var csv = Csv();
        using var folder = new ScratchFolder();
        var sheets = XlsxFile.Read(Xlsx(folder));

        Assert.Equal(csv.Columns, sheets[0].Rows[0].Cells);
        Assert.Equal(["Trust, \"as ever\".", "=SUM(1) is no formula.", "- Costs"], sheets[0].Rows.Skip(1).Select(row => row[1]));
        Assert.Equal(["barrier", "aid", "money", "people"], sheets[1].Rows.Skip(1).Select(row => row[0]));
    }

    [Fact]
    public void The_workbook_holds_no_formula_and_no_time()
    {
        using var folder = new ScratchFolder();
        using var zip = ZipFile.OpenRead(Xlsx(folder));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());

        Assert.DoesNotContain("<x:f>", sheet.ReadToEnd(), StringComparison.Ordinal);
        Assert.All(zip.Entries, part => Assert.Equal(1980, part.LastWriteTime.Year));
    }

    private static Table Csv()
    {
        using var folder = new ScratchFolder();
        using (var writer = new StreamWriter(folder.At("a.csv")))
            Worksheet.WriteCsv(writer, Disputed.Rows);
        return CsvTable.Read(folder.At("a.csv"));
    }

    private static string Xlsx(ScratchFolder folder)
    {
        using var stream = File.Create(folder.At("a.xlsx"));
        Worksheet.WriteXlsx(stream, Disputed.Rows, Disputed.Codebook);
        return folder.At("a.xlsx");
    }

    private static string[] Column(Table table, string column) =>
        [.. table.Rows.Select(row => row.Cells[table.IndexOf(column)])];
}
