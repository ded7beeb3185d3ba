using System.CommandLine;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Terminals;
using IhsMiner.Exchange.Tables;
using IhsMiner.Store.Reading;
using IhsMiner.Store.Runs;

namespace IhsMiner.Cli.Verbs;

/// <summary>A run and some words in, the sentences that hold them out.</summary>
internal static class QueryVerb
{
    private const string Summary = "Finds sentences of a run by their words, with document, page and theme.";

    private const string More = """
        All words must be in the sentence, in any form ('wait' finds 'waiting'); words in double quotes stand one behind the other.
        Best first. Sentences that state no factor have no theme and kind.

        Columns: document, page, sentence, is_factor, kind, theme, factor_score.

        Examples:
          ihsminer query reports.run "waiting list"
          ihsminer query reports.run '"shared budget" trust' --format jsonl --limit 500
        """;

    private static readonly string[] Columns = ["document", "page", "sentence", "is_factor", "kind", "theme", "factor_score"];

    public static Command Create(Terminal terminal)
    {
        var file = RunArgument.Create();
        var words = new Argument<string>("words") { Description = "What to look for." };
        var format = Choice.Option("--format", "What to write.", "text", "text", "csv", "jsonl");
        var limit = WholeNumber.Option("--limit", "How many sentences at most.", 50, 1, 1_000_000);
        var output = Output.Option("Where the sentences go");
        var command = new Verb("query", Summary, More) { file, words, format, limit, output };
        command.SetAction(parsed =>
        {
            using var run = RunFile.OpenToRead(parsed.GetRequiredValue(file));
            var found = FullTextSearch.Of(run, parsed.GetRequiredValue(words), parsed.GetRequiredValue(limit));
            Output.Write(terminal, parsed.GetValue(output), writer =>
            {
                switch (parsed.GetRequiredValue(format))
                {
                    case "csv":
                        CsvTable.Write(writer, Columns, found.Select(Row));
                        break;
                    case "jsonl":
                        JsonLines.Write(writer, Columns, found.Select(Row));
                        break;
                    default:
                        Write(writer, found);
                        break;
                }
            });
            return ExitCode.Done;
        });
        return command;
    }

    // Who states no factor has a best kind and theme all the same, which would mislead here.
    private static object?[] Row(FoundSentence found) =>
    [
        found.Document, found.Page, found.Text, found.IsFactor, found.IsFactor == true ? found.Kind : null,
        found.IsFactor == true ? found.Theme : null, found.Score is { } score ? Math.Round(score, 4) : null,
    ];

    private static void Write(TextWriter writer, IReadOnlyList<FoundSentence> found)
    {
        foreach (var one in found)
        {
            var codes = one.IsFactor == true ? $" · {one.Theme} · {one.Kind}" : "";
            writer.Write($"{one.Document}, page {one.Page}{codes}\n  {one.Text}\n");
        }
    }
}
