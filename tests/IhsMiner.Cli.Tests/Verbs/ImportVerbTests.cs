using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Verbs;

public sealed class ImportVerbTests
{
    private const string Wide = """
        Authors,Year,Title,Helps,Hinders
        A. Author,2020,On care,1) People - Friendly staff.,1) Money - No budget.

        """;

    [Fact]
    public async Task Writes_one_row_a_statement()
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of("import", folder.Write("wide.csv", Wide), "--codebook", Codebook(folder));
        var table = CsvText.Of(run.Output);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["Friendly staff.", "No budget."], table["statement"]);
        Assert.Equal(["help", "hinder"], table["kind"]);
        Assert.Equal(["people", "money"], table["theme"]);
        Assert.Equal("1 articles, 2 statements; 0 places to look at", Assert.Single(run.Errors));
    }

    [Fact]
    public async Task A_file_has_its_articles_beside_it()
    {
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.At("out"));
        var wide = folder.Write("wide.csv", Wide);

        var run = await Run.Of("import", wide, "--codebook", Codebook(folder), "-o", folder.At("out/chart.csv"));

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.True(File.Exists(folder.At("out/chart.csv")));
        Assert.True(File.Exists(folder.At("out/articles.csv")));
    }

    [Theory]
    [InlineData("none.csv")]
    [InlineData("none.xlsx")]
    [InlineData("none.docx")]
    public async Task A_chart_that_cannot_be_read_cannot_run(string name)
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of("import", folder.At(name));

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"ihsminer: {folder.At(name)}", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    private static string Codebook(ScratchFolder folder)
    {
        var codebook = TinyReview.In(folder).Codebook;
        File.WriteAllText(
            Path.Combine(codebook, "kinds.csv"),
            "id,name,definition,aliases,include,exclude\nhelp,Help,helps,Helps,,\nhinder,Hinder,hinders,Hinders,,\n");
        return codebook;
    }
}
