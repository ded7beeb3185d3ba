using System.Text;
using IhsMiner.Exchange.Statements;

namespace IhsMiner.Exchange.Tests.Statements;

public sealed class StatementFileTests
{
    [Fact]
    public void A_text_file_has_a_statement_a_line_and_blank_lines_keep_their_numbers()
    {
        using var folder = new ScratchFolder();
        var source = StatementFile.Read(folder.Write("in.txt", "\uFEFFLack of trust.\r\n\r\n  \r\n Shared budgets, \"pooled\". "));

        Assert.Equal(["statement"], source.Columns);
        Assert.Equal([(1, "Lack of trust."), (4, "Shared budgets, \"pooled\".")], source.Rows.Select(row => (row.Line, row.Statement)));
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void A_table_keeps_its_rows_and_all_its_columns_in_order(string between)
    {
        using var folder = new ScratchFolder();
        var text = "id,Statement,note\n7,\"Two\nlines\",b\n\n3,\"One, line; \"\"x\"\"\",\n5,,c\n";
        var source = StatementFile.Read(folder.Write("in.csv", Delimited(text, between)));

        Assert.Equal(["id", "Statement", "note"], source.Columns);
        Assert.Equal(
            [(2, "Two\nlines"), (5, "One, line; \"x\""), (6, "")], source.Rows.Select(row => (row.Line, row.Statement)));
        Assert.Equal([["7", "Two\nlines", "b"], ["3", "One, line; \"x\"", ""], ["5", "", "c"]], source.Rows.Select(row => row.Cells));
    }

    [Fact]
    public void A_table_of_one_column_needs_no_delimiter()
    {
        using var folder = new ScratchFolder();

        var source = StatementFile.Read(folder.Write("in.csv", "statement\nLack of trust.\n"));

        Assert.Equal("Lack of trust.", Assert.Single(source.Rows).Statement);
    }

    [Theory]
    [InlineData("\nstatement\nfirst\n\nsecond\n", 3)]
    [InlineData("id,statement\n1,first\n,\n\n2,second\n", 3)]
    public void A_row_of_empty_cells_is_a_row_and_a_blank_line_is_one_where_a_row_has_one_cell(string text, int rows)
    {
        using var folder = new ScratchFolder();

        Assert.Equal(rows, StatementFile.Read(folder.Write("in.csv", text)).Rows.Count());
    }

    [Fact]
    public void Rows_are_read_one_by_one()
    {
        using var folder = new ScratchFolder();
        var source = StatementFile.Read(folder.Write("in.csv", "statement,n\nfirst,1\nsecond\n"));

        Assert.Equal("first", source.Rows.First().Statement);
        var error = Assert.Throws<IhsMinerException>(() => source.Rows.Count());
        Assert.Contains("in.csv, line 3: expected 2 cells, found 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_the_column_is_an_error_that_names_those_there_are()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("in.csv", "id;sentence\n1;x\n");

        var error = Assert.Throws<IhsMinerException>(() => StatementFile.Read(path));

        Assert.Contains("no column 'statement'; there are id, sentence", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in.csv", "statement\ngood\nde\u00E7u \u00E9\n")]
    [InlineData("in.txt", "good\ngood\nde\u00E7u \u00E9\n")]
    public void Another_encoding_is_an_error_that_names_the_line_and_the_remedy(string name, string text)
    {
        using var folder = new ScratchFolder();
        var path = folder.Write(name, Encoding.Latin1.GetBytes(text));

        var error = Assert.Throws<IhsMinerException>(() => StatementFile.Read(path).Rows.Count());

        Assert.Contains($"{name}, line 3: not UTF-8 text", error.Message, StringComparison.Ordinal);
        Assert.Contains("save it again as UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Utf_16_with_its_mark_reads()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("in.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Café – open.\n")]);

        Assert.Equal("Café – open.", Assert.Single(StatementFile.Read(path).Rows).Statement);
    }

    [Theory]
    [InlineData("statement\n\"never closed\nnext\n", "line 2: a quotation mark opens here and never closes")]
    [InlineData("statement\nsay \"yes\" now\n", "line 2: a quotation mark inside a cell is not doubled")]
    [InlineData("\n \n", "empty")]
    public void A_broken_table_is_an_error_that_names_the_line(string text, string expected)
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("in.csv", text);

        var error = Assert.Throws<IhsMinerException>(() => StatementFile.Read(path).Rows.Count());

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in.docx")]
    [InlineData("in")]
    public void A_file_of_another_kind_is_an_error(string name)
    {
        Assert.Contains(name, Assert.Throws<IhsMinerException>(() => StatementFile.Read(name)).Message, StringComparison.Ordinal);
    }

    private static string Delimited(string text, string between)
    {
        var quoted = false;
        return string.Concat(text.Select(letter =>
        {
            quoted ^= letter == '"';
            return letter == ',' && !quoted ? between : letter.ToString();
        }));
    }
}
