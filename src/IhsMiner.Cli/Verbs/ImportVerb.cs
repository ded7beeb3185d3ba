using System.CommandLine;
using System.Globalization;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Terminals;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Imports;

namespace IhsMiner.Cli.Verbs;

/// <summary>A chart as reviewers keep it in, one row a statement out.</summary>
internal static class ImportVerb
{
    private const string Summary = "Turns a chart as reviewers keep it into long form, one row a statement.";

    private const string More = """
        A chart has one row an article, and cells of '1) Theme - statement 2) …' under a column for each kind. What cannot be read
        is kept, and said with its row and column.

        Examples:
          ihsminer import chart.xlsx --output chart.csv
          ihsminer import chart.csv --codebook mine/codebook > long.csv
        """;

    public static Command Create(Terminal terminal)
    {
        var chart = new Argument<string>("chart") { Description = "The chart, .csv or .xlsx." };
        var codebook = LearningOptions.Codebook();
        var output = Output.Option("Where the long form goes, with articles.csv beside it");
        var command = new Verb("import", Summary, More) { chart, codebook, output };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(chart), parsed.GetValue(codebook) ?? Home.Codebook, parsed.GetValue(output)));
        return command;
    }

    private static int Run(Terminal terminal, string path, string codebookPath, string? output)
    {
        var import = ChartImport.Read(path, CodebookFolder.Read(codebookPath));
        foreach (var issue in import.Issues)
            terminal.Error.WriteLine(issue.Line(path));
        if (output is null)
            ChartCsv.WriteStatements(import.Chart, terminal.Output);
        else
            ChartCsv.Write(import.Chart, output);
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{import.Chart.Articles.Count} articles, {import.Chart.Statements.Count} statements; "
            + $"{import.Issues.Count} places to look at"));
        return ExitCode.Done;
    }
}
