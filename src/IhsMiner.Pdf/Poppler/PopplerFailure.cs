using IhsMiner.Documents;
using IhsMiner.Pdf.Processes;

namespace IhsMiner.Pdf.Poppler;

/// <summary>Tells from how a Poppler program ended why the file could not be read.</summary>
internal static class PopplerFailure
{
    /// <summary>The failure; null where the program ended well.</summary>
    public static Reading.Failed? Of(ProcessEnd end, string name, ReaderLimits limits) => end switch
    {
        { Fault: FailureReason.TooLarge } => ReadingFailure.TooLarge(name, $"more than {limits.OutputMegabytes} MB of text"),
        { Fault: FailureReason.Timeout } => ReadingFailure.Timeout(name, limits),
        { Fault: FailureReason.OutOfMemory } => ReadingFailure.OutOfMemory(name, limits),
        { Fault: not null } => ReadingFailure.Crashed(name, $"Poppler, exit code {end.ExitCode}"),
        { ExitCode: 0 } => null,
        _ when NeedsPassword(end.Errors) => ReadingFailure.Encrypted(name),
        _ => ReadingFailure.Damaged(name, $"Poppler, exit code {end.ExitCode}"),
    };

    /// <summary>
    /// Poppler's own words for a wrong (here: empty) password and for a way of encryption that it does not know.
    /// </summary>
    public static bool NeedsPassword(string errors) => errors.Split('\n').Any(line =>
        line.StartsWith("Command Line Error: Incorrect password", StringComparison.Ordinal)
        || line.Contains("security handler", StringComparison.OrdinalIgnoreCase)
        || line.Contains("Invalid encryption", StringComparison.Ordinal));
}
