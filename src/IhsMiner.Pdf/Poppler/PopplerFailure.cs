using IhsMiner.Documents;
using IhsMiner.Pdf.Processes;

namespace IhsMiner.Pdf.Poppler;

/// <summary>Tells from how a Poppler program ended why the file could not be read.</summary>
internal static class PopplerFailure
{
    /// <summary>The failure; null where the program ended well.</summary>
    public static Reading.Failed? Of(ProcessEnd end, string name, ReaderLimits limits) => end switch
    {
        { Fault: FailureReason.TooLarge } => TooLarge(name, $"more than {limits.OutputMegabytes} MB of text"),
        { Fault: FailureReason.Timeout } => new(
            FailureReason.Timeout, $"{name} took longer than {limits.Seconds} s: raise the limit, or leave it out."),
        { Fault: FailureReason.OutOfMemory } => new(
            FailureReason.OutOfMemory, $"{name} took more than {limits.MemoryMegabytes} MB: raise the limit, or leave it out."),
        { Fault: { } fault } => new(fault, $"{name} made Poppler crash (exit code {end.ExitCode}): fetch it again."),
        { ExitCode: 0 } => null,
        _ when NeedsPassword(end.Errors) => new(
            FailureReason.Encrypted, $"{name} needs a password: save a copy without one."),
        _ => new(FailureReason.Damaged, $"{name} has a structure that cannot be read: fetch it again."),
    };

    public static Reading.Failed TooLarge(string name, string what) =>
        new(FailureReason.TooLarge, $"{name} has {what}: raise the limit, or leave it out.");

    /// <summary>
    /// Poppler's own words for a wrong (here: empty) password and for a way of encryption that it does not know. Parts of the
    /// file in its messages follow a position in brackets and never start a line.
    /// </summary>
    private static bool NeedsPassword(string errors) => errors.Split('\n').Any(line =>
        line.StartsWith("Command Line Error: Incorrect password", StringComparison.Ordinal)
        || line.Contains("security handler", StringComparison.OrdinalIgnoreCase));
}
