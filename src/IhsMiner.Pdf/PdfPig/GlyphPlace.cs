using IhsMiner.Documents;
using UglyToad.PdfPig.Core;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>Where the next letter goes: the three matrices that take it from its font to the page (ISO 32000-1, 9.4.4).</summary>
/// <param name="Font">By the size of the font.</param>
/// <param name="Text">The text matrix.</param>
/// <param name="Page">The current transformation matrix.</param>
internal readonly record struct GlyphPlace(TransformationMatrix Font, TransformationMatrix Text, TransformationMatrix Page)
{
    /// <summary>The place that lies further on in the direction of the text.</summary>
    public GlyphPlace Moved(double by) => this with { Text = Text.Translate(by, 0) };

    /// <summary>The height of the font on the page, in points, to two places.</summary>
    public double PointSize(double fontSize)
    {
        var both = Page.Multiply(Text);
        var ((x, y), (topX, topY)) = (both.Transform(0, 0), both.Transform(0, fontSize));
        return Math.Round(Math.Sqrt((x - topX) * (x - topX) + (y - topY) * (y - topY)), 2);
    }

    /// <param name="width">In em; descent and ascent likewise.</param>
    /// <param name="pageHeight">Of the visible, rotated page.</param>
    public Glyph Glyph(string text, double width, double descent, double ascent, double pageHeight, double pointSize, int sequence)
    {
        var (start, end) = (On(0, 0), On(width, 0));
        var (x, y) = (end.X - start.X, end.Y - start.Y);
        var length = Math.Sqrt(x * x + y * y);
        return new(
            text, Around(On(0, ascent), On(width, descent), On(width, ascent), On(0, descent), pageHeight),
            start, end, length > 0 ? (x / length, y / length) : (1, 0), pointSize, sequence);
    }

    private static Box Around((double X, double Y) a, (double X, double Y) b, (double X, double Y) c, (double X, double Y) d, double pageHeight) =>
        new(
            Math.Min(Math.Min(a.X, b.X), Math.Min(c.X, d.X)), pageHeight - Math.Max(Math.Max(a.Y, b.Y), Math.Max(c.Y, d.Y)),
            Math.Max(Math.Max(a.X, b.X), Math.Max(c.X, d.X)), pageHeight - Math.Min(Math.Min(a.Y, b.Y), Math.Min(c.Y, d.Y)));

    private (double X, double Y) On(double x, double y)
    {
        (x, y) = Font.Transform(x, y);
        (x, y) = Text.Transform(x, y);
        return Page.Transform(x, y);
    }
}
