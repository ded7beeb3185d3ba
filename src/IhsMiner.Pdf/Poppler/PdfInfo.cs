using System.Globalization;
using IhsMiner.Documents;

namespace IhsMiner.Pdf.Poppler;

/// <summary>What <c>pdfinfo</c> tells of a file.</summary>
/// <param name="Pages">How many; null where it does not say.</param>
/// <param name="Permissions">Null where the file is not encrypted.</param>
/// <param name="Rotations">By page number, 0, 90, 180 or 270 degrees clockwise; pages that are missing here have 0.</param>
internal sealed record PdfInfo(int? Pages, Permissions? Permissions, IReadOnlyDictionary<int, int> Rotations)
{
    /// <summary>Before the program has said anything.</summary>
    public static PdfInfo Unknown { get; } = new(null, null, new Dictionary<int, int>());

    /// <summary>
    /// Reads <c>pdfinfo</c>'s lines. A title can hold line breaks and so forge any line; what the program itself has to say
    /// follows after the title, hence the last line of a kind counts.
    /// </summary>
    public static PdfInfo Parse(TextReader reader)
    {
        int? pages = null;
        Permissions? permissions = null;
        var rotations = new Dictionary<int, int>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("Pages:", StringComparison.Ordinal))
                pages = Number(line.AsSpan(6));
            else if (line.StartsWith("Encrypted:", StringComparison.Ordinal))
                permissions = Permitted(line);
            else if (line.StartsWith("Page ", StringComparison.Ordinal)
                && line.IndexOf(" rot:", StringComparison.Ordinal) is > 5 and var at
                && Number(line.AsSpan(5, at - 5)) is { } page
                && Number(line.AsSpan(at + 5)) is { } degrees)
                rotations[page] = (degrees % 360 + 360) % 360;
        }

        return new(pages, permissions, rotations);
    }

    /// <summary>From such as <c>yes (print:yes copy:no change:yes addNotes:yes algorithm:AES)</c>; null from <c>no</c>.</summary>
    private static Permissions? Permitted(string line) => !line.Contains(" yes ", StringComparison.Ordinal) ? null : new(
        line.Contains("print:yes", StringComparison.Ordinal),
        line.Contains("copy:yes", StringComparison.Ordinal),
        line.Contains("change:yes", StringComparison.Ordinal),
        line.Contains("addNotes:yes", StringComparison.Ordinal));

    private static int? Number(ReadOnlySpan<char> text) =>
        int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
