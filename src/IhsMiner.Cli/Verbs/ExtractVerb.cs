using System.CommandLine;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Cli.Terminals;
using IhsMiner.Exchange.AnnotatedPdfs;
using IhsMiner.Exchange.Files;

namespace IhsMiner.Cli.Verbs;

/// <summary>PDFs in, sentences out.</summary>
internal static class ExtractVerb
{
    private const string Json = "json", Text = "text", Pdf = "pdf";

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

        With --format pdf the output is a folder: sentences.jsonl, and of each PDF a copy, NAME.annotated.pdf, with the sentences
        highlighted in the colours of their roles, a bar where each starts, and crossed out what was kept out of them. With
        --account there are no sentences but what became of all characters: read = kept + removed, by reason and page.

        Examples:
          ihsminer extract report.pdf --output sentences.jsonl
          ihsminer extract reports/ > sentences.jsonl
          ihsminer extract report.pdf --format pdf --output annotated
          ihsminer extract report.pdf --account
          ihsminer extract article.pdf --metadata | head -1
        """;

    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("input")
        {
            Description = "PDF files, or folders to search for them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = Output.Option("Where the sentences go; with --format pdf a folder");
        var format = Choice.Option(
            "--format", "JSON lines, plain text, or annotated copies of the PDFs; an account is text unless told.", Json, Json, Text, Pdf);
        var account = Switch("--account", "Write what became of all characters in the place of sentences.");
        var metadata = Switch("--metadata", "Write what each document says of itself before its sentences.");
        var reader = new ReaderOptions();
        var command = new Verb("extract", Summary, More) { inputs, output, format, account, metadata };
        reader.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) != Pdf)
                return;
            if (result.GetValue(output) is null)
                result.AddError("--format pdf needs --output, a folder.");
            if (result.GetValue(account))
                result.AddError("--account is json or text, and --format is 'pdf'.");
        });
        command.SetAction((parsed, cancellation) =>
        {
            var files = Inputs.Of(parsed.GetRequiredValue(inputs), statements: false);
            var tally = new Tally(new ProgressLine(terminal, files.Count, "documents"));
            var (folder, accounts) = (parsed.GetValue(format) == Pdf ? parsed.GetValue(output) : null, parsed.GetValue(account));
            if (folder is not null)
                AtomicFile.CreateFolder(folder);
            var isText = parsed.GetValue(format) == Text || (accounts && parsed.GetResult(format) is not { Implicit: false });
            var tellsMetadata = parsed.GetValue(metadata) && !isText && !accounts;
            var run = new ExtractRun(isText, accounts, tellsMetadata, folder is null ? null : reader.Copies(parsed, folder, RoleColours.Legend));
            var outcomes = reader.Read(parsed, files, cancellation, tellsMetadata);
            Output.Write(
                terminal,
                folder is null ? parsed.GetValue(output) : Path.Combine(folder, "sentences.jsonl"),
                writer => run.Write(writer, outcomes, tally, cancellation));
            tally.Close("sentences");
            return Task.FromResult(tally.ExitCode);
        });
        return command;
    }

    private static Option<bool> Switch(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.Zero };
}
