using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;
using IhsMiner.Exchange.Grids;

namespace IhsMiner.Exchange.Tests.Grids;

public sealed class HostileWorkbookTests
{
    [Theory]
    [InlineData("Author,Needs\n", "not an Excel workbook")]
    [InlineData("", "not an Excel workbook")]
    [InlineData("PK\u0003\u0004 and nothing else", "not a whole Excel workbook")]
    [InlineData("\u00D0\u00CF\u0011\u00E0 old", "an old .xls workbook or one with a password")]
    public void A_file_that_is_no_workbook_is_an_error_that_names_it(string content, string expected)
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("c.xlsx", Encoding.Latin1.GetBytes(content));

        Assert.Contains($"c.xlsx: {expected}", Fault(path), StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_without_a_workbook_is_an_error()
    {
        using var folder = new ScratchFolder();
        using (var zip = ZipFile.Open(folder.At("c.xlsx"), ZipArchiveMode.Create))
            zip.CreateEntry("readme.txt");

        Assert.Contains("not a whole Excel workbook", Fault(folder.At("c.xlsx")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_cut_short_is_an_error()
    {
        using var folder = new ScratchFolder();
        var bytes = File.ReadAllBytes(Sound(folder));
        var path = folder.Write("cut.xlsx", bytes[..(bytes.Length / 2)]);

        Assert.Contains("not a whole Excel workbook", Fault(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_is_unpacked_into_memory()
    {
        using var folder = new ScratchFolder();
        var path = Sound(folder);
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            using var part = zip.CreateEntry("xl/media/bomb.bin", CompressionLevel.SmallestSize).Open();
            part.Write(new byte[20_000_000]);
        }

        Assert.Contains("unpacks to more than 100 times its size", Fault(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("XFD2", "more than 256 columns")]
    [InlineData("ZZZZZZZZZZ2", "more than 256 columns")]
    [InlineData("12", "more than 256 columns")]
    public void A_cell_far_to_the_right_is_refused(string reference, string expected)
    {
        using var folder = new ScratchFolder();
        var row = new Row(new Cell { CellReference = reference, CellValue = new CellValue("1") });
        Workbook.Write(folder.At("c.xlsx"), [("Chart", [row], [])]);

        Assert.Contains(expected, Fault(folder.At("c.xlsx")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_longer_than_a_spreadsheet_allows_is_refused()
    {
        using var folder = new ScratchFolder();
        Workbook.Write(folder.At("c.xlsx"), [[new string('x', 32_768)]]);

        Assert.Contains("row 1 has a cell of more than 32767 characters", Fault(folder.At("c.xlsx")), StringComparison.Ordinal);
    }

    [Fact]
    public void More_rows_than_any_review_has_are_refused()
    {
        using var folder = new ScratchFolder();
        Workbook.Write(folder.At("c.xlsx"), [.. Enumerable.Repeat<IReadOnlyList<string>>(["7"], 20_001)]);

        Assert.Contains("more than 20000 rows", Fault(folder.At("c.xlsx")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shared_string_that_is_not_there_is_an_error()
    {
        using var folder = new ScratchFolder();
        var path = Sound(folder);
        Change(path, "xl/sharedStrings.xml", text => "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>");

        Assert.Contains("not a whole Excel workbook", Fault(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_are_not_expanded()
    {
        using var folder = new ScratchFolder();
        var path = Sound(folder);
        Change(path, "xl/sharedStrings.xml", text =>
            "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&x;</t></si></sst>");

        Assert.Contains("not a whole Excel workbook", Fault(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_link_does_not_stand_in_the_way()
    {
        using var folder = new ScratchFolder();
        var path = Sound(folder);
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            var sheet = zip.Entries.First(entry => entry.FullName.Contains("worksheets/", StringComparison.Ordinal));
            using var writer = new StreamWriter(zip.CreateEntry($"xl/worksheets/_rels/{sheet.Name}.rels").Open());
            writer.Write("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r9\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"https://doi.org:10.1/ x@[y\" TargetMode=\"External\"/></Relationships>");
        }

        Assert.Equal("Ash", XlsxFile.Read(path)[0].Rows[0][0]);
    }

    private static string Sound(ScratchFolder folder)
    {
        Workbook.Write(folder.At("sound.xlsx"), [["Ash", "Economic - a."]]);
        return folder.At("sound.xlsx");
    }

    private static void Change(string path, string part, Func<string, string> change)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = zip.GetEntry(part)!;
        using var stream = entry.Open();
        var text = new StreamReader(stream).ReadToEnd();
        stream.SetLength(0);
        stream.Write(Encoding.UTF8.GetBytes(change(text)));
    }

    private static string Fault(string path) => Assert.Throws<IhsMinerException>(() => XlsxFile.Read(path)).Message;
}
