using System.CommandLine;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Pdf;
using IhsMiner.Pdf.Isolation;
using IhsMiner.Pdf.Ocr;

namespace IhsMiner.Cli.Verbs;

/// <summary>The process that reads and lays out documents for another ihsminer; not for people.</summary>
internal static class ComposeWorkerVerb
{
    private const string Name = "compose-worker";
    private const string Ocr = "--ocr";

    /// <summary>Starts it.</summary>
    /// <param name="engine">The PDF engine.</param>
    /// <param name="ocr">Whether pages without legible text are read in pictures of them.</param>
    public static WorkerCommand Command(string engine, bool ocr)
    {
        var command = WorkerCommand.Self(
            typeof(ComposeWorkerVerb).Assembly.Location, [Name, engine, .. ocr ? [Ocr] : (string[])[]]);
        return command with { Writes = ocr };
    }

    public static Command Create()
    {
        var engine = new Argument<string>("engine");
        var ocr = new Option<bool>(Ocr) { Arity = ArgumentArity.Zero };
        var command = new Command(Name, "Reads and lays out PDFs for another ihsminer.") { engine, ocr };
        command.Hidden = true;
        command.SetAction(async (parsed, cancellation) =>
        {
            await WorkerLoop.RunAsync(
                (limits, password) =>
                {
                    var reader = PdfEngines.OpenHere(parsed.GetRequiredValue(engine), limits, password);
                    var composition = new DocumentComposition(
                        parsed.GetValue(ocr) ? new OcrReader(reader, OcrTools.Require(), limits) : reader, limits.Seconds);
                    return async (path, stop) => OutcomeReply.Of(await composition.ReadAsync(path, stop).ConfigureAwait(false));
                },
                OutcomeReply.Of, Console.OpenStandardInput(), Console.OpenStandardOutput(), cancellation).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }
}
