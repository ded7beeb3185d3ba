using System.CommandLine;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Cli.Terminals;
using IhsMiner.Exchange.Sentences;

namespace IhsMiner.Cli.Verbs;

/// <summary>PDFs in, sentences out.</summary>
internal static class ExtractVerb
{
    private const string Summary = "Reads PDFs and writes their sentences, one JSON object a line.";

    private const string More = """
        Properties: document, page, boxes, role, section, text, start, end. Boxes are in points from the page's top left corner;
        start and end are the sentence's place in the document's text, end excluded. Documents come in the order in which they
        were named; a file that is named twice is read once.

        Examples:
          ihsminer extract report.pdf --output sentences.jsonl
          ihsminer extract reports/ > sentences.jsonl
        """;

    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("input")
        {
            Description = "PDF files, or folders to search for them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = Output.Option("Where the sentences go");
        var reader = new ReaderOptions();
        var command = new Verb("extract", Summary, More) { inputs, output };
        reader.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var files = Inputs.Of(parsed.GetRequiredValue(inputs), statements: false);
            var tally = new Tally(new ProgressLine(terminal, files.Count, "documents"));
            var outcomes = reader.Read(parsed, files, cancellation);
            Output.Write(terminal, parsed.GetValue(output), writer => Write(writer, outcomes, tally));
            tally.Close("sentences");
            return Task.FromResult(tally.ExitCode);
        });
        return command;
    }

    private static void Write(TextWriter writer, IEnumerable<Outcome> outcomes, Tally tally)
    {
        foreach (var outcome in outcomes)
        {
            if (outcome is not Outcome.Done done)
            {
                tally.Add(outcome, 0);
                continue;
            }

            SentenceLines.Write(writer, done.Document.Name, done.Composition.Sentences);
            tally.Add(done, done.Composition.Sentences.Count);
        }
    }
}
