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
        _ when Locked(end.Errors, name) is { } locked => locked,
        _ => ReadingFailure.Damaged(name, $"Poppler, exit code {end.ExitCode}{Last(end.Errors)}"),
    };

    /// <summary>What it gave up at: the last line that it printed. Nothing where it gave no reason.</summary>
    private static string Last(string errors) =>
        errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [.., var last]
            ? $": {Quotation.Of(last)}" : "";

    /// <summary>
    /// The failure that Poppler's own words tell, for a wrong (here: empty) password and for a lock that it does not know; null where
    /// they speak of neither.
    /// </summary>
    public static Reading.Failed? Locked(string errors, string name)
    {
        var lines = errors.Split('\n');
        if (lines.Any(line => line.StartsWith("Command Line Error: Incorrect password", StringComparison.Ordinal)))
            return ReadingFailure.Encrypted(name);
        return lines.Any(line => line.Contains("security handler", StringComparison.OrdinalIgnoreCase)
            || line.Contains("Invalid encryption", StringComparison.Ordinal))
            ? ReadingFailure.UnknownLock(name)
            : null;
    }
}
