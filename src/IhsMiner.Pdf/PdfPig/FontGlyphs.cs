using UglyToad.PdfPig.PdfFonts;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>The text and the width of a font's characters, each asked for once: PdfPig looks them up anew for every letter.</summary>
/// <param name="stated">The widths that the file states; null where they are to be had from the font alone.</param>
internal sealed class FontGlyphs(IFont font, FontWidths? stated)
{
    /// <summary>The largest ascent and descent that a font is believed, in em, and what is taken instead: as Poppler has it.</summary>
    private const double Highest = 1.9, UsualAscent = 0.95, UsualDescent = -0.35;

    private readonly Dictionary<int, (string Text, double Width)> known = [];

    /// <summary>Those of the codes below 256, which most fonts have no others than; without text where not asked for yet.</summary>
    private readonly (string? Text, double Width)[] low = new (string?, double)[256];

    /// <summary>Whether the stated widths are those that PdfPig takes, as the first letter shows; null before.</summary>
    private bool? isStated = stated is null ? false : null;

    public IFont Font { get; } = font;

    /// <summary>In em, above 0 as a rule.</summary>
    public double Ascent { get; } = font.GetAscent() is var ascent && ascent <= Highest ? ascent : UsualAscent;

    /// <summary>In em, below 0 as a rule.</summary>
    public double Descent { get; } = font.GetDescent() is var descent && descent >= -Highest ? descent : UsualDescent;

    /// <summary>The text of a code, and how far it moves on, in em.</summary>
    public (string Text, double Width) Of(int code)
    {
        if ((uint)code < (uint)low.Length)
        {
            if (low[code].Text is { } text)
                return (text, low[code].Width);
            var found = Asked(code);
            low[code] = found;
            return found;
        }

        if (!known.TryGetValue(code, out var one))
            known.Add(code, one = Asked(code));
        return one;
    }

    /// <summary>A code for which the file has no text stands for the character of that number, as with PdfPig.</summary>
    private (string Text, double Width) Asked(int code) =>
        (Font.TryGetUnicode(code, out var text) && text is not null ? text : ((char)code).ToString(), Width(code));

    private double Width(int code)
    {
        if (isStated == true)
            return stated!.Of(code);
        var width = Font.GetBoundingBox(code).Width;
        isStated ??= stated!.Of(code).Equals(width);
        return width;
    }
}
