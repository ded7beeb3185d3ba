using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Verbs;

/// <summary>Output files are written whole or not at all.</summary>
public sealed class OutputTests
{
    [Fact]
    public async Task A_folder_that_is_not_there_cannot_be_written_into()
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of("classify", folder.Write("in.txt", "Trust.\n"), "-o", folder.At("none/out.csv"));

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(
            $"ihsminer: {folder.At("none/out.csv")}: cannot be written", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_no_file()
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of("classify", folder.Write("in.txt", "Trust.\n"), "-o", folder.Path);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("it is a folder", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("train")]
    [InlineData("evaluate")]
    [InlineData("demo")]
    public async Task A_file_is_no_folder(string verb)
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of(verb, "-o", folder.Write("file", "x"));

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains($"{folder.At("file")}: this folder cannot be made", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_may_be_written_over()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("in.csv", "id,statement\n1,Trust.\n");

        Assert.Equal(0, (await Run.Of("classify", path, "-o", path)).ExitCode);

        Assert.Equal(["Trust."], CsvText.Of(File.ReadAllText(path))["statement"]);
        Assert.Equal(["in.csv"], folder.Names());
    }

    [Fact]
    public async Task Standard_output_and_a_file_get_the_same()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("in.txt", "Trust.\nMoney.\n");

        var run = await Run.Of("classify", path);
        await Run.Of("classify", path, "--output", folder.At("out.csv"));

        Assert.Equal(run.Output, File.ReadAllText(folder.At("out.csv")));
    }
}
