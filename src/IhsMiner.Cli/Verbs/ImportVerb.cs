using System.CommandLine;
using System.Globalization;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Imports;

namespace IhsMiner.Cli.Verbs;

/// <summary>A chart as reviewers keep it in, one row a statement out.</summary>
internal static class ImportVerb
{
    private const string About = """
        Reads a chart as reviewers keep it (CSV or XLSX, one row an article, cells of '1) Theme - statement 2) …' under a column for each
        kind) and writes it in long form, one row a statement. What cannot be read is kept, and said with its row and column.

        Examples:
          ihsminer import chart.xlsx --output chart.csv
          ihsminer import chart.csv --codebook mine/codebook > long.csv
        """;

    public static Command Create()
    {
        var chart = new Argument<string>("chart") { Description = "The chart, .csv or .xlsx." };
        var codebook = new Option<string?>("--codebook") { Description = "The folder of the codebook; the bundled one unless told." };
        var output = Output.Option("Where the long form goes, with articles.csv beside it");
        var command = new Command("import", About) { chart, codebook, output };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(chart), parsed.GetValue(codebook) ?? Home.Codebook, parsed.GetValue(output)));
        return command;
    }

    private static int Run(string path, string codebookPath, string? output)
    {
        var import = ChartImport.Read(path, CodebookFolder.Read(codebookPath));
        foreach (var issue in import.Issues)
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{path}, row {issue.Row}, {issue.Column}: {issue.Message}: {issue.Text}"));
        if (output is null)
            Output.Write(null, writer => ChartCsv.WriteStatements(import.Chart, writer));
        else
            ChartCsv.Write(import.Chart, output);
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{import.Chart.Articles.Count} articles, {import.Chart.Statements.Count} statements; {import.Issues.Count} places to look at"));
        return ExitCode.Done;
    }
}
