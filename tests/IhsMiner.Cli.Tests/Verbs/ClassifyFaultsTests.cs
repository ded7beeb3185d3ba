using System.Diagnostics;
using System.Text;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Verbs;

/// <summary>Each fault is a line that names the file and the remedy, and takes no other input with it.</summary>
public sealed class ClassifyFaultsTests
{
    [Theory]
    [InlineData("id,sentence\n1,x\n", "no column 'statement'; there are id, sentence. Rename")]
    [InlineData("", "empty; expected a row of column names")]
    [InlineData("id,statement\n1\n", ", line 2: expected 2 cells, found 1")]
    [InlineData("statement\n\"open\n", "a quotation mark opens here and never closes")]
    public async Task A_table_that_cannot_be_read_fails_alone(string text, string expected)
    {
        using var folder = new ScratchFolder();
        var bad = folder.Write("bad.csv", text);

        var run = await Run.Of("classify", bad, folder.Write("good.txt", "Trust.\n"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["good.txt"], CsvText.Of(run.Output)["source"]);
        Assert.StartsWith($"failed (unreadable): {bad}", run.Errors[0], StringComparison.Ordinal);
        Assert.Contains(expected, run.Errors[0], StringComparison.Ordinal);
        Assert.StartsWith("1 done, 1 failed; ", run.Errors[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_encoding_is_said_with_the_remedy()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("in.txt", Encoding.Latin1.GetBytes("caf\u00E9\n"));

        var run = await Run.Of("classify", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "line 1: not UTF-8 text (Windows-1252?); save it again as UTF-8", run.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_rows_than_a_spreadsheet_holds_are_too_many()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("in.csv", "statement\n" + string.Concat(Enumerable.Repeat("x\n", 1_048_577)));

        var run = await Run.Of("classify", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"failed (too-large): {path}: more than 1048576 rows; split it", run.Errors[0]);
    }

    [UnixFact]
    public async Task A_pipe_cannot_be_read_twice()
    {
        using var folder = new ScratchFolder();
        var path = folder.At("in.txt");
        using var writer = Process.Start("sh", ["-c", "mkfifo \"$0\"; echo Trust. > \"$0\"", path]);
        while (!File.Exists(path))
            await Task.Delay(10);

        var run = await Run.Of("classify", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"failed (unreadable): {path}: a pipe and no file; save it as a file first", run.Errors[0]);
        await writer.WaitForExitAsync();
    }

    [Fact]
    public async Task An_unknown_model_cannot_run_and_says_how_to_get_one()
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of("classify", folder.Write("in.txt", "Trust.\n"), "--model", folder.At("none"));

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        var error = Assert.Single(run.Errors);
        Assert.StartsWith($"ihsminer: {folder.At("none/model.json")}: cannot be read", error, StringComparison.Ordinal);
        Assert.Contains("'ihsminer train'", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trace_comes_with_verbose()
    {
        var run = await Run.Of("classify", "in.txt", "--model", "none", "--verbose");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("   at IhsMiner.Models.ModelFolder", run.Error, StringComparison.Ordinal);
    }
}
