using System.Text.Json;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Verbs;

public sealed class ReportVerbTests
{
    [Fact]
    public async Task The_bundled_chart_reads_as_in_the_file()
    {
        var run = await Run.Of("report");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Golden.Holds("report.txt", run.Output);
    }

    [Fact]
    public async Task Each_figure_of_the_bundled_review_that_differs_has_a_reason()
    {
        var run = await Run.Of("report", "--format", "json");
        var rows = JsonDocument.Parse(run.Output).RootElement.EnumerateObject()
            .Where(group => group.Name is "year" or "study_type" or "database" or "kind" or "theme")
            .SelectMany(group => group.Value.EnumerateArray()).ToArray();

        Assert.Equal(29, rows.Length);
        Assert.All(rows, row => Assert.DoesNotContain("no reason", row.GetProperty("because").GetString() ?? "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_chart_without_published_figures_has_no_such_column()
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of(TinyReview.In(folder).Args("report", "--output", folder.At("report.txt")));
        var report = File.ReadAllText(folder.At("report.txt"));

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("help                                     3   100.0\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain("printed", report, StringComparison.Ordinal);
    }
}
