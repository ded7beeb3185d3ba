using System.CommandLine;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Terminals;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Reviews;
using IhsMiner.Reviews;

namespace IhsMiner.Cli.Verbs;

/// <summary>A chart in, its review's numbers out.</summary>
internal static class ReportVerb
{
    private const string Summary = "Counts a review's articles by year, study type, database, kind and theme, beside what it printed.";

    private const string More = """
        Articles without a statement are not counted. What the review printed is read from published.csv beside the chart, where there
        is one: group (year, study_type, database, kind, theme), label, values (those of the chart, ';' between them; of years a range
        such as 2010..2014), articles, percent, source, note. Where chart and print differ, it says what the chart lost.

        Examples:
          ihsminer report
          ihsminer report --chart mine/chart.csv --codebook mine/codebook --format json
        """;

    public static Command Create(Terminal terminal)
    {
        var chart = new Option<string?>("--chart")
        {
            Description = "The chart, in long form (see 'ihsminer import'); the bundled one unless told.",
            HelpName = "file",
        };
        var codebook = LearningOptions.Codebook();
        var format = Choice.Option("--format", "What to write.", "text", "text", "json");
        var output = Output.Option("Where the numbers go");
        var command = new Verb("report", Summary, More) { chart, codebook, format, output };
        command.SetAction(parsed =>
        {
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
}
