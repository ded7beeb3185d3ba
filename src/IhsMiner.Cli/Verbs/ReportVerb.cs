using System.CommandLine;
using System.CommandLine.Parsing;
using IhsMiner.Cli.Batch;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Terminals;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Reviews;
using IhsMiner.Exchange.RunReports;
using IhsMiner.Reviews;
using IhsMiner.Store.Runs;

namespace IhsMiner.Cli.Verbs;

/// <summary>A chart in, its review's numbers out; or a run in, its page out.</summary>
internal static class ReportVerb
{
    private const string Summary = "Counts a review's articles by year, study type, database, kind and theme, beside what it printed; or shows a run on one page.";

    private const string More = """
        Articles without a statement are not counted. What the review printed is read from published.csv beside the chart, where there
        is one: group (year, study_type, database, kind, theme), label, values (those of the chart, ';' between them; of years a range
        such as 2010..2014), articles, percent, source, note. Where chart and print differ, it says what the chart lost.

        Of a run it makes one HTML file: statements by theme, kind and year, the best of each theme with document and page, scores,
        what was not read and why, duplicates, and a row for each document.

        Examples:
          ihsminer report
          ihsminer report reports.run --output reports.html
          ihsminer report --chart mine/chart.csv --codebook mine/codebook --format json
        """;

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string?>("run") { Description = "A run's file, to be shown; without one, the chart is counted.", Arity = ArgumentArity.ZeroOrOne };
        var chart = new Option<string?>("--chart")
        {
            Description = "The chart, in long form (see 'ihsminer import'); the bundled one unless told.",
            HelpName = "file",
        };
        var codebook = LearningOptions.Codebook();
        var format = Choice.Option("--format", "What to write.", "text", "text", "json");
        var output = Output.Option("Where the numbers go");
        var command = new Verb("report", Summary, More) { file, chart, codebook, format, output };
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is not null && result.Children.OfType<OptionResult>()
                .FirstOrDefault(given => !given.Implicit && (given.Option == chart || given.Option == codebook || given.Option == format)) is { } stray)
                result.AddError($"{stray.Option.Name} does not go with a run, whose page has its own categories");
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(file) is { } run)
            {
                WriteRun(terminal, run, parsed.GetValue(output));
                return ExitCode.Done;
            }

            var path = parsed.GetValue(chart) ?? Home.Chart;
            var read = CodebookFolder.Read(parsed.GetValue(codebook) ?? Home.Codebook);
            var table = ReviewTable.Of(ChartCsv.Read(path, read), read, PublishedCsv.ReadBeside(path));
            var isJson = parsed.GetRequiredValue(format) == "json";
            Output.Write(terminal, parsed.GetValue(output), writer =>
            {
                if (isJson)
                    ReviewJson.Write(writer, table);
                else
                    ReviewText.Write(writer, table);
            });
            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteRun(Terminal terminal, string file, string? output)
    {
        using var run = RunFile.OpenToRead(file);
        var folder = output is null ? Path.GetFullPath(".") : Path.GetDirectoryName(Path.GetFullPath(output))!;
        var page = RunReportPage.Of(RunReporting.Of(run, folder));
        Output.Write(terminal, output, writer => writer.Write(page));
    }
}
