using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Verbs;

/// <summary>What cannot be compared is said with file, line and remedy.</summary>
public sealed class AgreeFaultsTests
{
    private const string Good = "id,theme,article\n1,a,x\n2,b,y\n";

    [Theory]
    [InlineData("id,kind\n1,a\n", "bad.csv, line 1: no column 'theme'; there are id, kind.")]
    [InlineData("nr,theme\n1,a\n", "bad.csv, line 1: no column 'id'; there are nr, theme.")]
    [InlineData("id,theme\n1,a\n2,b\n1,b\n", "bad.csv, line 4: '1' was on line 2 before")]
    [InlineData("id,theme\n1,a\n,b\n", "bad.csv, line 3: no id")]
    [InlineData("id,theme\n1\n", "bad.csv, line 2: expected 2 cells, found 1")]
    [InlineData("", "bad.csv: empty; expected a row of column names")]
    [InlineData("id,theme\n", "bad.csv: no rows below the column names")]
    public async Task A_file_that_cannot_be_used_is_named(string text, string expected)
    {
        using var folder = new ScratchFolder();

        await Fails(folder, text, expected);
    }

    [Theory]
    [InlineData("--level interval", "bad.csv, line 2: 'low' is no number; the level 'interval' is for numbers")]
    [InlineData("--level ordinal", "bad.csv, line 2: 'low' is no number, and ranks of words are not known; give them with --order")]
    [InlineData("--order a,b,c", "good.csv, line 2: '1' is not among --order (a, b, c)")]
    [InlineData("--cluster page", "no column 'page' to resample by, nor in another file")]
    [InlineData("--cluster article", "bad.csv, line 3: the item '3' has no article in any file")]
    public async Task A_code_that_does_not_fit_is_named(string options, string expected)
    {
        using var folder = new ScratchFolder();

        await Fails(folder, "id,theme\n1,low\n3,a\n", expected, "id,theme,article\n1,1,x\n2,2,y\n", options.Split(' '));
    }

    [Fact]
    public async Task Below_zero_there_is_no_ratio()
    {
        using var folder = new ScratchFolder();

        await Fails(folder, "id,theme\n1,-1\n", "line 2: '-1' is below 0", "id,theme\n1,1\n", "--level", "ratio");
    }

    [Fact]
    public async Task Two_files_may_not_differ_on_an_items_cluster()
    {
        using var folder = new ScratchFolder();

        await Fails(folder, "id,theme,article\n2,b,z\n", "line 2: the item '2' is of article 'z', but of 'y' in", Good, "--cluster", "article");
    }

    [Fact]
    public async Task A_column_of_texts_holds_no_categories()
    {
        using var folder = new ScratchFolder();
        var texts = "id,theme\n" + string.Concat(Enumerable.Range(0, 1001).Select(item => $"{item},text {item}\n"));

        await Fails(folder, texts, "more than 1000 are no categories");
    }

    [Theory]
    [InlineData("agree one.csv --on id --field theme", "one coder cannot agree with nobody: name a second file beside 'one.csv'")]
    [InlineData("agree a/one.csv b/one.csv --on id --field theme", "two coders are called 'one'; tell them apart with --coder-names")]
    [InlineData("agree one.csv two.csv --on id --field theme --coder-names x", "--coder-names has 1 names for 2 files")]
    [InlineData("agree one.csv two.csv --on id --field theme,kind,other", "--field has 3 columns for 2 files, expected one, or one for each")]
    [InlineData("agree one.csv two.csv --on , --field theme", "--on is ',', expected a column")]
    [InlineData("agree one.csv two.csv --on id --field theme --order a,b,a", "--order names a category twice")]
    [InlineData("agree one.csv two.csv --on id --field theme --order 1,2 --level ratio", "those of the level 'ratio' are numbers")]
    [InlineData("agree one.csv two.csv --on id --field theme --level rank", "--level is 'rank', expected nominal or ordinal")]
    [InlineData("agree one.csv two.csv --on id --field theme --replicates 1", "--replicates is '1', expected a whole number from 2")]
    [InlineData("agree one.csv two.csv --field theme", "'--on' is required")]
    public async Task A_wrong_command_line_is_said(string line, string expected)
    {
        var run = await Run.Of(line.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    private static async Task Fails(ScratchFolder folder, string bad, string expected, string good = Good, params string[] options)
    {
        var run = await Run.Of(
            ["agree", folder.Write("good.csv", good), folder.Write("bad.csv", bad), "--on", "id", "--field", "theme", .. options]);

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, Assert.Single(run.Errors), StringComparison.Ordinal);
    }
}
