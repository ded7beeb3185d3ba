using System.Text;

namespace IhsMiner.Layout;

/// <summary>
/// Characters as a reader sees them: typesetters' ligatures, mathematical alphabets, Greek letters used as signs and letters
/// with their accents apart become the plain letters (as Unicode's compatibility composition has them), and characters that show
/// nothing are told.
/// </summary>
public static class Glyphs
{
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>
    /// The text with every ligature, mathematical letter and parted accent made plain, and nothing else changed.
    /// </summary>
    public static string Plain(string text)
    {
        var first = text.AsSpan().IndexOfAnyExceptInRange('\0', '~') is >= 0 and var found ? found : text.Length;
        while (first < text.Length
            && text[first] is not (>= '\uFB00' and <= '\uFB06' or '\uD835' or '\u210E' or '\u00B5' or '\u03D5'
                or (>= '\u0300' and <= '\u0328')))
            first++;
        if (first == text.Length)
            return text;
        var plain = new StringBuilder(text, 0, first, text.Length + 8);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '\uFB00' and <= '\uFB06')
                plain.Append(Ligatures[c - '\uFB00']);
            else if (c is '\u00B5' or '\u03D5')
                plain.Append(c == '\u00B5' ? '\u03BC' : '\u03C6');
            else if (c == '\u210E')
                plain.Append('h');
            else if (c == '\uD835' && i + 1 < text.Length && MathLetters.Plain(char.ConvertToUtf32(c, text[i + 1])) is { } letter)
                (_, i) = (plain.Append(letter), i + 1);
            else if (plain.Length > 0 && Accents.Composed(plain[^1], c) is { } composed)
                plain[^1] = composed;
            else
                plain.Append(c);
        }

        return plain.ToString();
    }

    /// <summary>
    /// True for a character that shows nothing by itself (soft hyphen, zero-width space and joiners, byte order mark,
    /// control character) or nothing that a text can hold (a font's private character).
    /// </summary>
    public static bool IsInvisible(char c) =>
        char.IsControl(c)
        || c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or '\uFFFE' or '\uFFFD' or (>= '\uE000' and <= '\uF8FF');
}
