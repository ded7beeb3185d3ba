using System.Globalization;
using IhsMiner.Documents;

namespace IhsMiner.Pdf.Poppler;

/// <summary>What <c>pdfinfo</c> tells of a file.</summary>
/// <param name="Pages">How many; null where it does not say.</param>
/// <param name="Rotations">By page number, 0, 90, 180 or 270 degrees clockwise; pages that are missing here have 0.</param>
internal sealed record PdfInfo(int? Pages, IReadOnlyDictionary<int, int> Rotations)
{
    /// <summary>What the file says about itself.</summary>
    public DocumentInfo Info { get; init; } = DocumentInfo.None;

    /// <summary>Before the program has said anything.</summary>
    public static PdfInfo Unknown { get; } = new(null, new Dictionary<int, int>());

    /// <summary>
    /// Reads <c>pdfinfo</c>'s lines. A title can hold line breaks and so forge any line; what the program itself has to say
    /// follows after the title, hence the last line of a kind counts; of what the file says, the first.
    /// </summary>
    public static async Task<PdfInfo> ParseAsync(TextReader reader)
    {
        int? pages = null;
        var info = DocumentInfo.None;
        var rotations = new Dictionary<int, int>();
        while (await reader.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            if (line.StartsWith("Pages:", StringComparison.Ordinal))
                pages = Number(line.AsSpan(6));
            else if (line.StartsWith("Page ", StringComparison.Ordinal)
                && line.IndexOf(" rot:", StringComparison.Ordinal) is > 5 and var at
                && Number(line.AsSpan(5, at - 5)) is { } page
                && Number(line.AsSpan(at + 5)) is { } degrees)
                rotations[page] = (degrees % 360 + 360) % 360;
            info = info with
            {
                Title = info.Title ?? Entry(line, "Title:"),
                Author = info.Author ?? Entry(line, "Author:"),
                Subject = info.Subject ?? Entry(line, "Subject:"),
            };
        }

        return new(pages, rotations) { Info = info };
    }

    private static string? Entry(string line, string key) =>
        line.StartsWith(key, StringComparison.Ordinal) && line.AsSpan(key.Length).Trim() is { Length: > 0 } entry
            ? entry.ToString() : null;

    private static int? Number(ReadOnlySpan<char> text) =>
        int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
