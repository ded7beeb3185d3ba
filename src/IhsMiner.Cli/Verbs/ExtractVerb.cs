using System.CommandLine;
using System.Globalization;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Exchange.Sentences;

namespace IhsMiner.Cli.Verbs;

/// <summary>PDFs in, sentences out.</summary>
internal static class ExtractVerb
{
    private const string About = """
        Reads PDFs and writes their sentences, one JSON object a line: document, page, boxes, role, section, text, start, end.
        Boxes are in points from the page's top left corner; start and end are the sentence's place in the document's text.

        Examples:
          ihsminer extract report.pdf --output sentences.jsonl
          ihsminer extract reports/ > sentences.jsonl
        """;

    public static Command Create()
    {
        var inputs = new Argument<string[]>("input")
        {
            Description = "PDF files, or folders to search for them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = Output.Option("Where the sentences go");
        var reader = new ReaderOptions();
        var command = new Command("extract", About) { inputs, output };
        reader.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(
            Run(parsed, InputFiles.Of(parsed.GetRequiredValue(inputs), statements: false), parsed.GetValue(output), reader, cancellation)));
        return command;
    }

    private static int Run(
        ParseResult parsed, InputFiles files, string? output, ReaderOptions options, CancellationToken cancellation)
    {
        var tally = new Tally(new ProgressLine(files.Documents.Count + files.Faults.Count, "documents"));
        var sentences = 0;
        foreach (var fault in files.Faults)
            tally.Failed(fault);
        Output.Write(output, writer =>
        {
            foreach (var outcome in options.Read(parsed, files.Documents, cancellation))
            {
                if (outcome is Outcome.Failed failed)
                {
                    tally.Failed(failed);
                    continue;
                }

                var done = (Outcome.Done)outcome;
                SentenceLines.Write(writer, done.Document.Name, done.Composition.Sentences);
                sentences += done.Composition.Sentences.Count;
                tally.Done();
            }
        });
        tally.Close(string.Create(CultureInfo.InvariantCulture, $"{sentences} sentences"));
        return tally.ExitCode;
    }
}
