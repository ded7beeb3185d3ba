using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Tests.Tables;

public sealed class CsvTableTests
{
    [Fact]
    public void Cells_are_quoted_where_they_must_be_and_lines_end_with_a_newline()
    {
        Assert.Equal(
            "a,b,c\nplain,\"x, \"\"y\"\"\",\"two\nlines\"\n,1.5,true\n",
            Written(["a", "b", "c"], [["plain", "x, \"y\"", "two\nlines"], [null, 1.5, true]]));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("- a dash")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void Text_that_a_spreadsheet_would_run_is_made_harmless(string text)
    {
        Assert.Equal($"a\n'{text}\n", Written(["a"], [[text]]));
        Assert.Equal($"a\n{text}\n", Written(["a"], [[text]], CellProtection.None));
    }

    [Fact]
    public void A_carriage_return_is_made_harmless_too()
    {
        Assert.Equal("a\n\"'\r=1\"\n", Written(["a"], [["\r=1"]]));
    }

    [Fact]
    public void A_negative_number_stays_a_number()
    {
        Assert.Equal("a\n-0.5\n", Written(["a"], [[-0.5]]));
    }

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        using var folder = new ScratchFolder();
        var cells = new[] { "=x", " padded ", "a\r\nb", "\"", ";\t,", "" };
        var path = folder.Write("t.csv", Written(["1", "2", "3", "4", "5", "6"], [cells], CellProtection.None));

        Assert.Equal(cells, Assert.Single(CsvTable.Read(path).Rows).Cells);
    }

    [Fact]
    public void A_row_of_another_length_is_a_bug()
    {
        Assert.Throws<ArgumentException>(() => Written(["a", "b"], [["x"]]));
    }

    private static string Written(
        string[] columns, object?[][] rows, CellProtection protection = CellProtection.ForSpreadsheets)
    {
        using var writer = new StringWriter();
        CsvTable.Write(writer, columns, rows, protection);
        return writer.ToString();
    }
}
