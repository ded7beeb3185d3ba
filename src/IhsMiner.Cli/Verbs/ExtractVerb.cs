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
        Properties: document, page, boxes, role, section, lead_in, text, start, end, recognised. Boxes are in points from the page's
        top left corner; lead_in is the sentence that leads in the list in which the sentence stands, or null; start and end are
        the sentence's place in the document's text, end excluded; recognised is true where text recognition (--ocr) read it.
        Documents come in the order in which they were named; a file that is named twice is read once.

        --metadata writes one object more before the sentences of each document: document, sha256, pages, recognised_pages, warnings,
        and metadata with title, authors, journal, year and doi. Each has value, confidence (0 to 1; it ranks, and is no
        probability), quotation and box; the box is null where only the file's information dictionary says so, and the whole is
        null where the document does not say it. Warnings tell why text may be missing; they also go to standard error.

        Examples:
          ihsminer extract report.pdf --output sentences.jsonl
          ihsminer extract reports/ > sentences.jsonl
          ihsminer extract article.pdf --metadata | head -1
        """;

    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("input")
        {
            Description = "PDF files, or folders to search for them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = Output.Option("Where the sentences go");
        var metadata = new Option<bool>("--metadata")
        {
            Description = "Write what each document says of itself before its sentences.",
            Arity = ArgumentArity.Zero,
        };
        var reader = new ReaderOptions();
        var command = new Verb("extract", Summary, More) { inputs, output, metadata };
        reader.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var files = Inputs.Of(parsed.GetRequiredValue(inputs), statements: false);
            var tally = new Tally(new ProgressLine(terminal, files.Count, "documents"));
            var outcomes = reader.Read(parsed, files, cancellation);
            Output.Write(terminal, parsed.GetValue(output), writer => Write(writer, outcomes, parsed.GetValue(metadata), tally));
            tally.Close("sentences");
            return Task.FromResult(tally.ExitCode);
        });
        return command;
    }

    private static void Write(TextWriter writer, IEnumerable<Outcome> outcomes, bool metadata, Tally tally)
    {
        foreach (var outcome in outcomes)
        {
            if (outcome is not Outcome.Done done)
            {
                tally.Add(outcome, 0);
                continue;
            }

            if (metadata)
                MetadataLine.Write(writer, done.Document, done.Metadata, done.Warnings);
            SentenceLines.Write(writer, done.Document, done.Composition.Sentences);
            tally.Add(done, done.Composition.Sentences.Count);
        }
    }
}
