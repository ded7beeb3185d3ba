using IhsMiner.Documents;
using UglyToad.PdfPig.Content;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>The box of a letter from the ascent to the descent of its font, the same for all letters of a font.</summary>
internal static class LetterBox
{
    /// <param name="pageHeight">Of the visible, rotated page: PdfPig's y axis grows upwards from its lower edge.</param>
    public static Box Of(Letter letter, double pageHeight)
    {
        var loose = letter.GlyphRectangleLoose;
        var one = Between(loose.TopLeft.X, loose.TopLeft.Y, loose.BottomRight.X, loose.BottomRight.Y, pageHeight);
        var other = Between(loose.TopRight.X, loose.TopRight.Y, loose.BottomLeft.X, loose.BottomLeft.Y, pageHeight);
        return one.Union(other);
    }

    private static Box Between(double x1, double y1, double x2, double y2, double pageHeight) =>
        new(Math.Min(x1, x2), pageHeight - Math.Max(y1, y2), Math.Max(x1, x2), pageHeight - Math.Min(y1, y2));
}
