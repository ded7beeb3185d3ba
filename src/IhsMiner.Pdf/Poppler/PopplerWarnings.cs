using System.Globalization;

namespace IhsMiner.Pdf.Poppler;

/// <summary>Tells from what <c>pdftotext</c> printed that text may be missing although it ended well.</summary>
internal static class PopplerWarnings
{
    /// <summary>
    /// Words of the errors that cost no text: they concern how form fields and notes are drawn, layers, colours and lines. Found in
    /// what Poppler 22.12 prints of some 2,800 odd files.
    /// </summary>
    private static readonly string[] Harmless =
    [
        "HorizontalTextLayouter", "Fields array", "form field", "DA string", "AS value", "nnotation", "Annot ", "default config",
        "optional content", "Marked Content", "DID NOT find oc", "ExtGState", "PostScript function", "Incorrect number of arguments",
        "Restoring state", "No current point", "'BDC' operator", "'BMC' operator", "hex char in name",
    ];

    /// <summary>
    /// One warning, or none. Poppler marks what it could not read with these words; its 'Syntax Warning' costs no text.
    /// </summary>
    /// <param name="errors">The start of what it printed to standard error.</param>
    public static IReadOnlyList<string> Of(string errors)
    {
        var lines = errors.Split('\n').Where(IsCostly).ToList();
        if (lines.Count == 0)
            return [];
        return [string.Create(CultureInfo.InvariantCulture,
            $"pdftotext met {lines.Count} errors in the file's structure, so that text may be missing (first: {Quotation.Of(lines[0])})")];
    }

    private static bool IsCostly(string line) =>
        (line.StartsWith("Syntax Error", StringComparison.Ordinal) || line.StartsWith("Internal Error", StringComparison.Ordinal))
        && !Harmless.Any(words => line.Contains(words, StringComparison.Ordinal));
}
