using IhsMiner.Documents;

namespace IhsMiner.Store.Runs;

/// <summary>The outcome of a file that holds the same bytes as one before it.</summary>
public static class SameBytes
{
    /// <param name="sha256">Of both.</param>
    /// <param name="first">The one that is read.</param>
    /// <param name="path">Its path.</param>
    public static DocumentResult.Skipped As(string sha256, int first, string path) =>
        new(FailureReason.Duplicate, Message(path), sha256, first);

    /// <summary>One line, whatever the path holds.</summary>
    internal static string Message(string path) => $"the same bytes as {path.ReplaceLineEndings(" ")}, which stands for both";
}
