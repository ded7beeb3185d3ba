using System.Text;
using System.Text.Json;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Verbs;

/// <summary>Statements that are given as such: every row is answered, and nothing of it is lost.</summary>
public sealed class ClassifyStatementsTests
{
    private const string Added =
        "source,page,section,statement,is_factor,factor_score,kind,kind_score,theme,theme_score,second_theme,second_theme_score,for_person,recognised,warnings";

    [Fact]
    public async Task Lines_of_a_text_file_are_answered_as_the_golden_file_says()
    {
        using var folder = new ScratchFolder();
        var run = await Run.Of("classify", folder.Write("statements.txt", """
            Lack of trust between health and social care staff.

            Shared budgets made it easier to plan services together.
            There is a need for "one" record, across settings.
            Interviews lasted forty minutes.

            """));

        Assert.Equal(0, run.ExitCode);
        Golden.Holds("statements.csv", run.Output);
    }

    [Fact]
    public async Task Columns_and_rows_stay_as_they_are_and_those_added_follow()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write(
            "in.csv", "id,statement,note\n007,\" Lack of trust. \",\"a \"\"b\"\", c\"\n,,\n3,Shared budgets.,=1+1\n");

        var run = await Run.Of("classify", path);
        var table = CsvText.Of(run.Output);

        Assert.Equal(["id", "statement", "note", .. Added.Split(',').Where(name => name != "statement")], table.Columns);
        Assert.Equal(["007", "", "3"], table["id"]);
        Assert.Equal([" Lack of trust. ", "", "Shared budgets."], table["statement"]);
        Assert.Equal(["a \"b\", c", "", "=1+1"], table["note"]);
        Assert.Equal(["in.csv", "in.csv", "in.csv"], table["source"]);
        Assert.All(table["kind"].Concat(table["theme"]), Assert.NotEmpty);
        Assert.All(table["is_factor"], cell => Assert.Contains(cell, new[] { "true", "false" }));
    }

    [Fact]
    public async Task A_chart_keeps_its_own_codes()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("in.csv", "theme,statement,kind,original_kind,x,x\nT,Trust.,K,O,1,2\n");

        var table = CsvText.Of((await Run.Of("classify", path)).Output);

        Assert.Equal(["original_theme", "statement", "original_kind_2", "original_kind", "x", "x_2"], table.Columns.Take(6));
        Assert.Equal(["T", "Trust.", "K", "O", "1", "2"], table.Rows[0].Take(6));
    }

    [Theory]
    [InlineData("\uFEFFid;statement\r\n1;Größer, weiter.\r\n")]
    [InlineData("id\tstatement\n1\tGrößer, weiter.\n")]
    [InlineData("id,Statement\n1,\"Größer, weiter.\"")]
    public async Task Tables_are_read_as_spreadsheets_write_them(string text)
    {
        using var folder = new ScratchFolder();

        var table = CsvText.Of((await Run.Of("classify", folder.Write("in.csv", text))).Output);

        Assert.Equal(["id", "statement"], table.Columns.Take(2));
        Assert.Equal(["1", "Größer, weiter."], Assert.Single(table.Rows).Take(2));
    }

    [Fact]
    public async Task Utf_16_reads_and_utf_8_is_written()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("in.tsv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("statement\tn\nTrust – open.\t1\n")]);

        Assert.Equal(0, (await Run.Of("classify", path, "-o", folder.At("out.csv"))).ExitCode);

        var written = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(folder.At("out.csv")));
        Assert.StartsWith("statement,n,source,", written, StringComparison.Ordinal);
        Assert.Contains("Trust – open.", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_of_statements_alone_keeps_its_empty_ones()
    {
        using var folder = new ScratchFolder();

        var table = CsvText.Of((await Run.Of("classify", folder.Write("in.csv", "statement\nTrust.\n\nMoney.\n"))).Output);

        Assert.Equal(Added, string.Join(',', table.Columns));
        Assert.Equal(["Trust.", "", "Money."], table["statement"]);
    }

    [Fact]
    public async Task Files_come_in_the_order_named_and_the_columns_of_all_are_kept()
    {
        using var folder = new ScratchFolder();
        var one = folder.Write("one.csv", "statement,a\nTrust.,1\n");
        var two = folder.Write("two.txt", "Money.\n");
        var three = folder.Write("three.csv", "b,statement\n2,Power.\n");

        var run = await Run.Of("classify", three, two, one, two);
        var table = CsvText.Of(run.Output);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["three.csv", "two.txt", "one.csv"], table["source"]);
        Assert.Equal(["2", "", ""], table["b"]);
        Assert.Equal(["", "", "1"], table["a"]);
        Assert.Contains($"skipped (duplicate): {two} was named before", run.Errors);
    }

    [Fact]
    public async Task Json_has_numbers_truths_and_nulls()
    {
        using var folder = new ScratchFolder();
        var run = await Run.Of("classify", folder.Write("in.csv", "id,statement\n1,Lack of trust.\n2,\n"), "--format", "json");

        var rows = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().ToArray();

        Assert.Equal(["id", .. Added.Split(',').Order(StringComparer.Ordinal)],
            rows[0].EnumerateObject().Select(cell => cell.Name).Order(StringComparer.Ordinal).OrderBy(name => name != "id"));
        Assert.Equal(JsonValueKind.String, rows[0].GetProperty("id").ValueKind);
        Assert.Equal(JsonValueKind.Null, rows[0].GetProperty("page").ValueKind);
        Assert.InRange(rows[0].GetProperty("theme_score").GetDouble(), 0, 1);
        Assert.Contains(rows[0].GetProperty("is_factor").ValueKind, new[] { JsonValueKind.True, JsonValueKind.False });
        Assert.Equal("", rows[1].GetProperty("statement").GetString());
        Assert.Equal(4, run.Output.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task Ten_thousand_rows_stay_in_order()
    {
        using var folder = new ScratchFolder();
        string[] ids = [.. Enumerable.Range(0, 10_000).Select(i => $"{i}")];
        var path = folder.Write("in.csv", "id,statement\n" + string.Concat(ids.Select(id => $"{id},Trust {id}.\n")));

        var table = CsvText.Of((await Run.Of("classify", path)).Output);

        Assert.Equal(ids, table["id"]);
    }
}
