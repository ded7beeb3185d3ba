using System.CommandLine;
using System.Globalization;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Terminals;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Imports;
using IhsMiner.Exchange.Qda;
using IhsMiner.Exchange.References;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Cli.Verbs;

/// <summary>A chart as reviewers keep it in, one row a statement out.</summary>
internal static class ImportVerb
{
    private const string Summary = "Turns a chart, or codings made in another program, into long form, one row a statement.";

    private const string More = """
        A chart has one row an article, and cells of '1) Theme - statement 2) …' under a column for each kind. What cannot be read
        is kept, and said with its row and column.

        A REFI-QDA project (.qdpx, from NVivo, ATLAS.ti, MAXQDA or QualCoder) gives one row for each stretch and coder: source, start,
        end, statement, coder, kind, theme, other_codes, note, coded_at. Its codes are found in the codebook by id, name or alias.
        References (.ris, .nbib, .bib) give RIS.

        Examples:
          ihsminer import chart.xlsx --output chart.csv
          ihsminer import chart.csv --codebook mine/codebook > long.csv
          ihsminer import second-coder.qdpx --output codings.csv
          ihsminer import search.nbib --output search.ris
        """;

    public static Command Create(Terminal terminal)
    {
        var chart = new Argument<string>("chart") { Description = "The chart, .csv or .xlsx; a project, .qdpx; references, .ris, .nbib or .bib." };
        var codebook = LearningOptions.Codebook();
        var output = Output.Option("Where the long form goes, with articles.csv beside it");
        var command = new Verb("import", Summary, More) { chart, codebook, output };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(chart), parsed.GetValue(codebook) ?? Home.Codebook, parsed.GetValue(output)));
        return command;
    }

    private static int Run(Terminal terminal, string path, string codebookPath, string? output)
    {
        if (ProjectCoders.Is(path))
            return Project(terminal, path, codebookPath, output);
        if (Path.GetExtension(path).ToLowerInvariant() is ".ris" or ".nbib" or ".bib")
            return References(terminal, path, output);
        var import = ChartImport.Read(path, CodebookFolder.Read(codebookPath));
        foreach (var issue in import.Issues)
            terminal.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{path}, row {issue.Row}, {issue.Column}: {issue.Message}: {issue.Text.ReplaceLineEndings(" ")}"));
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

    private static int Project(Terminal terminal, string path, string codebookPath, string? output)
    {
        var (project, stretches) = ProjectCoders.Read(terminal, path, CodebookFolder.Read(codebookPath));
        Output.Write(terminal, output, writer => CsvTable.Write(writer, StretchTable.Columns, StretchTable.Rows(stretches)));
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{project.Sources.Count} texts, {stretches.Count} coded stretches by {stretches.Select(stretch => stretch.Coder).Distinct().Count()} coders"));
        return ExitCode.Done;
    }

    private static int References(Terminal terminal, string path, string? output)
    {
        var list = ReferenceFile.Read(path);
        foreach (var issue in list.Issues)
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}, line {issue.Line}: {issue.Message}: {issue.Text}"));
        Output.Write(terminal, output, writer => RisFile.Write(writer, list.References));
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{list.References.Count} references; {list.Issues.Count} places to look at"));
        return ExitCode.Done;
    }
}
