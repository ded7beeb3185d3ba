using System.CommandLine;
using IhsMiner.Pdf;
using IhsMiner.Pdf.Isolation;

namespace IhsMiner.Cli.Verbs;

/// <summary>The process that holds a PDF engine for another ihsminer; not for people.</summary>
internal static class ReadWorkerVerb
{
    public const string Name = "read-worker";

    public static Command Create()
    {
        var engine = new Argument<string>("engine");
        var command = new Command(Name, "Reads PDFs for another ihsminer.") { engine };
        command.Hidden = true;
        command.SetAction(async (parsed, cancellation) =>
        {
            var name = parsed.GetRequiredValue(engine);
            await ReadWorker.RunAsync(
                (limits, password) => PdfEngines.OpenHere(name, limits, password),
                Console.OpenStandardInput(), Console.OpenStandardOutput(), cancellation).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }
}
