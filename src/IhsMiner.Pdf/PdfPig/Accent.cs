using System.Text;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>
/// An accent that is drawn as a letter of its own over the letter that follows, as TeX does with fonts that have no accented
/// letters, or over the one before it. Poppler puts the two together; so does this.
/// </summary>
internal static class Accent
{
    /// <summary>
    /// The accented letter that <paramref name="accent"/> and <paramref name="letter"/> make where they stand one above the
    /// other, composed (Unicode NFC); null where the first is no accent, or stands elsewhere.
    /// </summary>
    public static string? Combine(in Glyph accent, in Glyph letter)
    {
        if (accent.Text.Length != 1 || letter.Text.Length != 1 || Combining(accent.Text[0]) is not { } combining
            || !char.IsLetter(letter.Text[0]))
            return null;
        var (x, y) = accent.Direction;
        var ahead = (letter.Start.X - accent.Start.X) * x + (letter.Start.Y - accent.Start.Y) * y;
        var shared = Math.Min(accent.Width, ahead + letter.Width) - Math.Max(0, ahead);
        return shared > Math.Min(accent.Width, letter.Width) / 2
            ? string.Concat(letter.Text, combining).Normalize(NormalizationForm.FormC)
            : null;
    }

    /// <summary>The combining character of a spacing accent, by the Unicode names of both; null where it is none.</summary>
    private static string? Combining(char accent) => accent switch
    {
        '`' => "\u0300",
        '\u00B4' => "\u0301",
        '^' or '\u02C6' => "\u0302",
        '~' or '\u02DC' => "\u0303",
        '\u00AF' => "\u0304",
        '\u02D8' => "\u0306",
        '\u02D9' => "\u0307",
        '\u00A8' => "\u0308",
        '\u02DA' => "\u030A",
        '\u02DD' => "\u030B",
        '\u02C7' => "\u030C",
        '\u00B8' => "\u0327",
        '\u02DB' => "\u0328",
        _ => null,
    };
}
