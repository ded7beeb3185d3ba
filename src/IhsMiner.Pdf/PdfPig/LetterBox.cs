using IhsMiner.Documents;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>The box of a letter from the ascent to the descent of its font, the same for all letters of a font.</summary>
internal static class LetterBox
{
    /// <summary>
    /// The largest ascent and descent that a font is believed, in em, and what is taken instead: as Poppler has it.
    /// </summary>
    private const double Highest = 1.9, UsualAscent = 0.95, UsualDescent = 0.35;

    /// <param name="pageHeight">Of the visible, rotated page: PdfPig's y axis grows upwards from its lower edge.</param>
    public static Box Of(Letter letter, double pageHeight)
    {
        var loose = letter.GlyphRectangleLoose;
        if (loose.Height > Highest * letter.PointSize)
            loose = Believable(loose, letter);
        var one = Between(loose.TopLeft.X, loose.TopLeft.Y, loose.BottomRight.X, loose.BottomRight.Y, pageHeight);
        var other = Between(loose.TopRight.X, loose.TopRight.Y, loose.BottomLeft.X, loose.BottomLeft.Y, pageHeight);
        return one.Union(other);
    }

    /// <summary>The rectangle between a usual ascent and descent where its font states one that no letter has.</summary>
    private static PdfRectangle Believable(PdfRectangle loose, Letter letter)
    {
        var (x, y) = ((loose.TopLeft.X - loose.BottomLeft.X) / loose.Height, (loose.TopLeft.Y - loose.BottomLeft.Y) / loose.Height);
        var ascent = (loose.TopLeft.X - letter.StartBaseLine.X) * x + (loose.TopLeft.Y - letter.StartBaseLine.Y) * y;
        var descent = loose.Height - ascent;
        var down = ascent > Highest * letter.PointSize ? ascent - UsualAscent * letter.PointSize : 0;
        var up = descent > Highest * letter.PointSize ? descent - UsualDescent * letter.PointSize : 0;
        return new PdfRectangle(
            loose.TopLeft.Translate(-x * down, -y * down), loose.TopRight.Translate(-x * down, -y * down),
            loose.BottomLeft.Translate(x * up, y * up), loose.BottomRight.Translate(x * up, y * up));
    }

    private static Box Between(double x1, double y1, double x2, double y2, double pageHeight) =>
        new(Math.Min(x1, x2), pageHeight - Math.Max(y1, y2), Math.Max(x1, x2), pageHeight - Math.Min(y1, y2));
}
