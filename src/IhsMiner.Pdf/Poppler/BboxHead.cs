using IhsMiner.Documents;

namespace IhsMiner.Pdf.Poppler;

/// <summary>The head of what <c>pdftotext -bbox</c> prints: what the file says about itself.</summary>
internal static class BboxHead
{
    public static bool IsEntry(ReadOnlySpan<byte> line) => line.StartsWith("<title>"u8) || line.StartsWith("<meta name=\""u8);

    /// <summary>The file's own text cannot close an entry: Poppler escapes its angle brackets.</summary>
    public static bool IsClosed(ReadOnlySpan<byte> entry) => entry.EndsWith(">"u8) && !entry.EndsWith("<title>"u8);

    /// <summary>What is known with what an entry adds, decoded; of entries of one name the first counts.</summary>
    public static DocumentInfo Including(DocumentInfo info, string entry) => info with
    {
        Title = info.Title ?? Between(entry, "<title>", "</title>"),
        Author = info.Author ?? Between(entry, "<meta name=\"Author\" content=\"", "\"/>"),
        Subject = info.Subject ?? Between(entry, "<meta name=\"Subject\" content=\"", "\"/>"),
    };

    /// <summary>The first line of it, as <c>pdfinfo</c>'s readers have it; null where there is none.</summary>
    private static string? Between(string entry, string open, string close)
    {
        if (!entry.StartsWith(open, StringComparison.Ordinal) || !entry.EndsWith(close, StringComparison.Ordinal)
            || entry.Length < open.Length + close.Length)
            return null;
        return InfoText.Of(entry[open.Length..^close.Length]);
    }
}
