using IhsMiner.Documents;

namespace IhsMiner.Pdf;

/// <summary>The failures that every engine words alike.</summary>
internal static class ReadingFailure
{
    public static Reading.Failed Encrypted(string name) =>
        new(FailureReason.Encrypted, $"{name} needs a password: save a copy without one.");

    public static Reading.Failed Timeout(string name, ReaderLimits limits) =>
        new(FailureReason.Timeout, $"{name} took longer than {limits.Seconds} s: raise the limit, or leave it out.");

    public static Reading.Failed OutOfMemory(string name, ReaderLimits limits) =>
        new(FailureReason.OutOfMemory, $"{name} took more than {limits.MemoryMegabytes} MB: raise the limit, or leave it out.");

    public static Reading.Failed TooLarge(string name, string what) =>
        new(FailureReason.TooLarge, $"{name} has {what}: raise the limit, or leave it out.");

    public static Reading.Failed Crashed(string name, string how) =>
        new(FailureReason.Crashed, $"{name} made the PDF engine crash ({how}): fetch it again, or try another engine.");

    public static Reading.Failed Damaged(string name, string what) =>
        new(FailureReason.Damaged,
            $"{name} has a structure that cannot be read ({what}): fetch it again, or try another engine.");

    public static Reading.Failed Scanned(Document document) =>
        new(FailureReason.Scanned, $"{document.Name} has no text layer: read it with --ocr, or run text recognition on it first.")
        {
            Textless = document,
        };

    /// <param name="because">The figures that say so.</param>
    public static Reading.Failed Garbled(Document document, string because) =>
        new(FailureReason.Garbled, $"{document.Name} has a text layer that is no text ({because}): read it with --ocr.")
        {
            Textless = document,
        };
}
