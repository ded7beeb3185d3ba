using System.CommandLine;
using System.Globalization;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Terminals;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Imports;
using IhsMiner.Exchange.References;

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
        Several projects of the same texts are put together; to a .qdpx, as one project with all their coders.
        References (.ris, .nbib, .bib) give RIS.

        Examples:
          ihsminer import chart.xlsx --output chart.csv
          ihsminer import chart.csv --codebook mine/codebook > long.csv
          ihsminer import second-coder.qdpx --output codings.csv
          ihsminer import out/update/codings.qdpx anna.qdpx ben.qdpx --output together.qdpx
          ihsminer import search.nbib --output search.ris
        """;

    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("file")
        {
            Description = "The chart, .csv or .xlsx; projects, .qdpx; references, .ris, .nbib or .bib.",
            Arity = ArgumentArity.OneOrMore,
        };
        var codebook = LearningOptions.Codebook();
        var output = Output.Option("Where the long form goes, with articles.csv beside it");
        var command = new Verb("import", Summary, More) { files, codebook, output };
        command.Validators.Add(result =>
        {
            if (result.GetResult(files) is { Tokens: [_, var second, ..] tokens } && !tokens.All(token => ProjectCoders.Is(token.Value)))
                result.AddError($"'{second.Value}' is one too many; only projects (.qdpx) are imported together");
        });
        command.SetAction(parsed =>
        {
            var paths = parsed.GetRequiredValue(files);
            var book = parsed.GetValue(codebook) ?? Home.Codebook;
            return ProjectCoders.Is(paths[0])
                ? ImportedProjects.Write(terminal, paths, CodebookFolder.Read(book), parsed.GetValue(output))
                : Run(terminal, paths[0], book, parsed.GetValue(output));
        });
        return command;
    }

    private static int Run(Terminal terminal, string path, string codebookPath, string? output)
    {
        if (Path.GetExtension(path).ToLowerInvariant() is ".ris" or ".nbib" or ".bib")
            return References(terminal, path, output);
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
