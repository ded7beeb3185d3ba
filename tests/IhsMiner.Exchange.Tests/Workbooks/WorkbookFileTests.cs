using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using IhsMiner.Exchange.Grids;
using IhsMiner.Exchange.Workbooks;

namespace IhsMiner.Exchange.Tests.Workbooks;

public sealed class WorkbookFileTests
{
    private static readonly Sheet Sheet = new(
        "one", [new("text", 20, "one!$B$2:$B$3"), new("number", 9)], 1,
        [
            [new("=1+1"), new(0.5, CellLook.Score)],
            [new("_x0041_ \u0001 \ud83d\ude00\n<b>"), new(null, CellLook.Input)],
            [new(new string('a', 40_000)), new("go", CellLook.Link, new("https://example.org/"))],
        ]);

    [Fact]
    public void It_is_a_workbook_by_the_schema()
    {
        using var stream = Written();
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
    }

    [Fact]
    public void What_was_written_is_read_again()
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.At("a.xlsx"), Written().ToArray());

        var rows = Assert.Single(XlsxFile.Read(folder.At("a.xlsx"))).Rows;

        Assert.Equal(["text", "number"], rows[0].Cells);
        Assert.Equal(["=1+1", "0.5"], rows[1].Cells);
        Assert.Equal(["_x0041_ \u0001 \ud83d\ude00\n<b>"], rows[2].Cells);
    }

    [Fact]
    public void Text_that_is_too_long_for_a_cell_is_cut_and_says_so()
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.At("a.xlsx"), Written().ToArray());

        var text = XlsxFile.Read(folder.At("a.xlsx"))[0].Rows[3][0];

        Assert.Equal(32_767, text.Length);
        Assert.EndsWith("a… [cut]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_sheets_give_the_same_bytes() => Assert.Equal(Written().ToArray(), Written().ToArray());

    [Fact]
    public void Rows_are_as_high_as_their_longest_text() => Assert.Equal(
        [15, 60, 409],
        [
            RowHeight.Of([new("one"), new(1.0)], Sheet.Columns), RowHeight.Of([new(new string('a', 60)), new("x")], Sheet.Columns),
            RowHeight.Of([new(new string('a', 9_999)), new("x")], Sheet.Columns),
        ]);

    private static MemoryStream Written()
    {
        var stream = new MemoryStream();
        WorkbookFile.Write(stream, [Sheet]);
        stream.Position = 0;
        return stream;
    }
}
