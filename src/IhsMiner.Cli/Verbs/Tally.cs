using System.Globalization;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Cli.Terminals;
using IhsMiner.Documents;

namespace IhsMiner.Cli.Verbs;

/// <summary>Counts what was done, and says on standard error what was not.</summary>
internal sealed class Tally(ProgressLine progress)
{
    private int done;
    private int failed;
    private int found;

    public int ExitCode => failed == 0 ? Cli.ExitCode.Done : Cli.ExitCode.SomeFailed;

    /// <param name="count">How many of what is looked for the input gave.</param>
    public void Add(Outcome outcome, int count)
    {
        found += count;
        switch (outcome)
        {
            case Outcome.Failed fault:
                failed++;
                progress.Say($"failed ({fault.Reason.Code()}){Place(fault)}: {fault.Message.ReplaceLineEndings(" ")}");
                break;
            case Outcome.Repeated repeated:
                progress.Say($"skipped ({FailureReason.Duplicate.Code()}): {repeated.Path} was named before");
                break;
            case Outcome.Done read:
                done++;
                foreach (var warning in read.Warnings)
                    progress.Say($"warning: {Name(read)}: {warning}");
                if (Refused(read.Document) is { Length: > 0 } refused)
                    progress.Say($"note: {Name(read)}: its author does not permit {refused}");
                break;
            default:
                done++;
                break;
        }

        progress.Step(outcome is Outcome.Failed);
    }

    /// <summary>The last line on standard error.</summary>
    /// <param name="what">What was looked for, in the plural.</param>
    public void Close(string what) =>
        progress.Say(string.Create(CultureInfo.InvariantCulture, $"{done} done, {failed} failed; {found} {what}"));

    private static string Name(Outcome.Done read) => read.Document.Name.ReplaceLineEndings(" ");

    private static string Refused(Document document) => string.Join(", ", document.Permissions?.Refused() ?? []);

    // PDF readers know a document by its name alone.
    private static string Place(Outcome.Failed fault) =>
        Path.GetDirectoryName(fault.Path) is { Length: > 0 } folder
        && !fault.Message.Contains(fault.Path, StringComparison.Ordinal)
            ? $" in {folder}"
            : "";
}
