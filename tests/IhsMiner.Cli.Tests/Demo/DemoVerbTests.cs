using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Demo;

public sealed class DemoVerbTests
{
    [PdfFact]
    public async Task Shows_plain_tables_and_leaves_the_files_that_it_names()
    {
        using var folder = new ScratchFolder();

        var run = await ProgramRun.Of("demo", "--output", folder.At("demo"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 120 + folder.Path.Length));
        Assert.Equal(
            ["articles.csv", "chart.csv", "predictions.csv", "summary.html", "summary.svg"],
            Directory.EnumerateFiles(folder.At("demo")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(3, CsvText.Of(File.ReadAllText(folder.At("demo/predictions.csv")))["source"].Distinct().Count());
    }
}
