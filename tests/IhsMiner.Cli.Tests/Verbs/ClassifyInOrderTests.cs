using System.Globalization;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Verbs;

/// <summary>Rows of a table that are the sentences of documents.</summary>
public sealed class ClassifyInOrderTests
{
    private const string Factor = "Lack of trust between staff is a barrier to joint working.";

    private const string Neutral = "The team meets on Tuesdays.";

    [Fact]
    public async Task A_sentence_is_judged_among_those_of_its_document()
    {
        using var folder = new ScratchFolder();
        var input = folder.Write("in.csv", $"""
            document,statement
            a,{Neutral}
            a,{Factor}
            a,{Factor}
            b,{Neutral}

            """);

        var alone = Scores(await Run.Of("classify", input));
        var among = Scores(await Run.Of("classify", input, "--in-order", "Document"));

        Assert.Equal(alone[0], alone[3]);
        Assert.True(among[0] > alone[0], $"{among[0]} among factors, {alone[0]} alone");
        Assert.Equal(alone[3], among[3]);
    }

    [Fact]
    public async Task A_column_that_is_not_there_is_an_error_that_names_those_that_are()
    {
        using var folder = new ScratchFolder();
        var input = folder.Write("in.csv", $"report,statement\na,{Neutral}\n");

        var run = await Run.Of("classify", input, "--in-order", "document");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("has no column 'document', which --in-order names; it has report, statement", run.Errors[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_table_among_the_inputs_it_is_an_error()
    {
        using var folder = new ScratchFolder();
        var run = await Run.Of("classify", folder.Write("report.pdf", "%PDF-1.4\n"), "--in-order", "document");

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains("--in-order names a column of .csv and .tsv files", run.Errors[^1], StringComparison.Ordinal);
    }

    private static double[] Scores(Run run) =>
        [.. CsvText.Of(run.Output)["factor_score"].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))];
}
