using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Parsing;

public sealed class VerbHelpTests
{
    [Theory]
    [InlineData("new")]
    [InlineData("extract")]
    [InlineData("import")]
    [InlineData("train")]
    [InlineData("classify")]
    [InlineData("batch")]
    [InlineData("evaluate")]
    [InlineData("agree")]
    [InlineData("report")]
    [InlineData("update")]
    [InlineData("export")]
    [InlineData("query")]
    [InlineData("merge")]
    [InlineData("doctor")]
    [InlineData("demo")]
    public async Task Each_verb_has_examples(string verb)
    {
        var run = await Run.Of(verb, "--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches($@"(?s)Examples?:\n.*  ihsminer {verb}\b", run.Output);
    }

    [Theory]
    [InlineData("classify --format yaml --help")]
    [InlineData("classify --help a.pdf --zzz")]
    [InlineData("classify --timeout x -h")]
    [InlineData("import --help")]
    public async Task Does_not_fail_whatever_else_is_said(string line)
    {
        var run = await Run.Of(line.Split(' '));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_lists_its_verbs_a_line_each_and_not_the_one_that_is_not_for_people()
    {
        var run = await Run.Of("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["new", "extract", "import", "train", "classify", "batch", "evaluate", "agree", "report", "update", "export", "query", "merge", "doctor", "demo"],
            run.Output[run.Output.IndexOf("Commands:", StringComparison.Ordinal)..]
                .Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line.Trim().Split(' ')[0]));
    }
}
