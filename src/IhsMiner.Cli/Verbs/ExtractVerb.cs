using System.CommandLine;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Cli.Terminals;
using IhsMiner.Exchange.Files;

namespace IhsMiner.Cli.Verbs;

/// <summary>PDFs in, sentences out.</summary>
internal static class ExtractVerb
{
    private const string Json = "json", Text = "text", Pdf = "pdf";

    private const string Summary = "Reads PDFs and writes their sentences, one JSON object a line.";

    private const string More = """
        Properties: document, page, boxes, role, section, text, start, end. Boxes are in points from the page's top left corner;
        start and end are the sentence's place in the document's text, end excluded. Documents come in the order in which they
        were named; a file that is named twice is read once.

        With --format pdf the output is a folder: sentences.jsonl, and of each PDF pictures of its pages with the sentences outlined in the
        colours of their roles, a bar where each starts, and crossed out what was kept out of them. With --account there are no sentences but
        what became of all characters: read = kept + removed, by reason and page.

        Examples:
          ihsminer extract report.pdf --output sentences.jsonl
          ihsminer extract reports/ > sentences.jsonl
          ihsminer extract report.pdf --format pdf --output marked
          ihsminer extract report.pdf --account
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
            "--format", "JSON lines, plain text, or marked copies of the PDFs; an account is text unless told.", Json, Json, Text, Pdf);
        var account = new Option<bool>("--account") { Description = "Write what became of all characters in the place of sentences." };
        var reader = new ReaderOptions();
        var command = new Verb("extract", Summary, More) { inputs, output, format, account };
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
            var run = new ExtractRun(isText, accounts, folder is null ? null : reader.Marking(parsed, folder));
            var outcomes = reader.Read(parsed, files, cancellation);
            Output.Write(
                terminal,
                folder is null ? parsed.GetValue(output) : Path.Combine(folder, "sentences.jsonl"),
                writer => run.Write(writer, outcomes, tally, cancellation));
            tally.Close("sentences");
            return Task.FromResult(tally.ExitCode);
        });
        return command;
    }
}
