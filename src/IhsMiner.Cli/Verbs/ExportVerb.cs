using System.CommandLine;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Terminals;
using IhsMiner.Exchange.Files;
using IhsMiner.Exchange.Tables;
using IhsMiner.Exchange.Workbooks;
using IhsMiner.Store.Reading;
using IhsMiner.Store.Runs;
using IhsMiner.Store.Writing;

namespace IhsMiner.Cli.Verbs;

/// <summary>A run in, one of its tables out.</summary>
internal static class ExportVerb
{
    private const string Csv = "csv";
    private const string JsonLinesName = "jsonl";
    private const string Xlsx = "xlsx";
    private const string Sqlite = "sqlite";

    private const string Summary = "Writes a table of a run as CSV, JSON lines, an Excel workbook or a SQLite file.";

    private const string More = """
        chart       the statements that state a factor, with kind, theme, scores and the document's title, authors, year, journal
                    and DOI; near-duplicates are left out
        sentences   all sentences with their places, and predictions where they are prose; near-duplicates say of what
        failures    what failed or was skipped, with the reason and a sentence about it
        documents   every input with its outcome, its numbers, its warnings and what it says of itself, with how sure that is
        duplicates  each group of documents of the same bytes or nearly the same text, from the one that stands for it

        is_recognised says that text recognition (--ocr) read the page, and may have misread it.

        Rows keep the order of the inputs. The same inputs give the same bytes, however often the run was stopped. In CSV, text that a
        spreadsheet would run as a formula has an apostrophe before it.

        Examples:
          ihsminer export reports.run --what failures
          ihsminer export reports.run --format xlsx --what chart --output chart.xlsx
        """;

    public static Command Create(Terminal terminal)
    {
        var file = RunArgument.Create();
        var format = Choice.Option("--format", "What to write.", Csv, Csv, JsonLinesName, Xlsx, Sqlite);
        var what = Choice.Option("--what", "Which table.", RunTable.Names[0], [.. RunTable.Names]);
        var output = Output.Option("Where the table goes; a workbook and a SQLite file need one");
        var command = new Verb("export", Summary, More) { file, format, what, output };
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) is Xlsx or Sqlite && result.GetValue(output) is null)
                result.AddError($"--format {result.GetValue(format)} needs --output, the file to write");
        });
        command.SetAction(parsed =>
        {
            using var run = RunFile.OpenToRead(parsed.GetRequiredValue(file));
            var name = parsed.GetRequiredValue(what);
            var table = RunTable.Of(run, name);
            var path = parsed.GetValue(output);
            switch (parsed.GetRequiredValue(format))
            {
                case Csv:
                    Output.Write(terminal, path, writer => CsvTable.Write(writer, table.Columns, table.Rows));
                    break;
                case JsonLinesName:
                    Output.Write(terminal, path, writer => JsonLines.Write(writer, table.Columns, table.Rows));
                    break;
                case Xlsx:
                    AtomicFile.Write(path!, stream => WorkbookFile.Write(stream, [TableSheet.Of(name, table.Columns, table.Rows)]));
                    break;
                case Sqlite:
                    TableFile.Write(path!, name, table);
                    break;
            }

            return ExitCode.Done;
        });
        return command;
    }
}
