using IhsMiner.Documents;

namespace IhsMiner.Pdf;

/// <summary>The failures that every engine words alike.</summary>
internal static class ReadingFailure
{
    public static Reading.Failed Encrypted(string name) =>
        new(FailureReason.Encrypted, $"{name} needs a password: give it with --password, or save a copy without one.");

    public static Reading.Failed UnknownLock(string name) => new(
        FailureReason.Encrypted,
        $"{name} is locked by a certificate, or in another way that the engine cannot open: save a copy without the lock.");

    public static Reading.Failed Timeout(string name, ReaderLimits limits) =>
        new(FailureReason.Timeout, $"{name} took longer than {limits.Seconds} s: raise --timeout, or leave it out.");

    public static Reading.Failed OutOfMemory(string name, ReaderLimits limits) =>
        new(FailureReason.OutOfMemory, $"{name} took more than {limits.MemoryMegabytes} MB: raise --memory, or leave it out.");

    public static Reading.Failed TooLarge(string name, string what) =>
        new(FailureReason.TooLarge, $"{name} has {what}: cut it into parts, or leave it out.");

    public static Reading.Failed Crashed(string name, string how) =>
        new(FailureReason.Crashed, $"{name} made the PDF engine crash ({how}): fetch it again, or try another --pdf-engine.");

    public static Reading.Failed Damaged(string name, string what) =>
        new(FailureReason.Damaged,
            $"{name} has a structure that cannot be read ({what}): fetch it again, or try another --pdf-engine.");

    /// <param name="because">What the engine met.</param>
    public static Reading.Failed NoTextLeft(Document document, string because) => new(
        FailureReason.Damaged,
        $"{document.Name} has no text that can be read: {because}; fetch it again, try another --pdf-engine, or read pictures of its pages with --ocr.")
    {
        Textless = document,
    };

    /// <param name="failed">Why its own text is none.</param>
    public static Reading.Failed NotRecognised(Document document, Reading.Failed failed) => failed with
    {
        Message = $"{document.Name} has no text that can be read, and text recognition found none in pictures of its pages: leave it out.",
    };

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
