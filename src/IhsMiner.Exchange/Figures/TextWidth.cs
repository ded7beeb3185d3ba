using System.Text;

namespace IhsMiner.Exchange.Figures;

/// <summary>
/// How wide a line of text is in Helvetica, and so in Arial and Liberation Sans, which have the same widths; pictures name these
/// three fonts, because nothing measures the text again where they are shown.
/// </summary>
internal static class TextWidth
{
    /// <summary>Bold letters against regular ones: the mean over English text of Helvetica-Bold's widths.</summary>
    public const double Bold = 1.07;

    // Widths in thousandths of the font size, for U+0020 to U+007E: Adobe Font Metrics for the 14 core fonts (Adobe, 1997).
    private static readonly short[] Ascii =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    // Other Latin letters are about as wide as an 'n'; from U+1100 on (Hangul, Han, kana) a letter fills its square.
    private const int OtherLatin = 600;
    private const int FirstWide = 0x1100;

    /// <summary>In pixels, at <paramref name="size"/> pixels a line.</summary>
    public static double Of(string text, double size)
    {
        var thousandths = 0;
        foreach (var rune in text.EnumerateRunes())
            thousandths += Of(rune);
        return thousandths * size / 1000;
    }

    private static int Of(Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => Ascii[rune.Value - ' '],
        >= 0x2010 and <= 0x203A => 1000, // dashes, quotation marks, the ellipsis: the em dash is the widest
        < FirstWide => OtherLatin,
        _ => 1000,
    };
}
