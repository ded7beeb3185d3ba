using System.Globalization;
using UglyToad.PdfPig.Logging;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>
/// Collects what PdfPig complains of while it reads one document: it goes on where it can, and says only here what it left out.
/// </summary>
internal sealed class Complaints : ILog
{
    /// <summary>Words of the errors that cost no text: they concern pictures, clipping, the page's edges and bookmarks.</summary>
    private static readonly string[] Harmless =
        ["inline image", "graphics state", "graphic state", "CropBox", "MediaBox", "bookmark", "had its type specified"];

    /// <summary>Words of the mere warnings that do cost text: a font, a page or an operator that was passed over.</summary>
    private static readonly string[] Costly = ["missing font", "Page Count", "not understood"];

    private int count;

    private string? first;

    /// <summary>One line, or none.</summary>
    public IReadOnlyList<string> Lines => first is null ? [] :
    [
        string.Create(
            CultureInfo.InvariantCulture,
            $"PdfPig met {count} faults in the file's structure, so that text may be missing (first: {first})"),
    ];

    public void Debug(string message)
    {
    }

    public void Debug(string message, Exception ex)
    {
    }

    public void Warn(string message)
    {
        if (Costly.Any(words => message.Contains(words, StringComparison.Ordinal)))
            Add(message);
    }

    public void Error(string message)
    {
        if (!Harmless.Any(words => message.Contains(words, StringComparison.Ordinal)))
            Add(message);
    }

    public void Error(string message, Exception ex) => Error(message);

    private void Add(string message)
    {
        count++;
        first ??= Quotation.Of(message);
    }
}
