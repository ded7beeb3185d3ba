using System.Text;

namespace IhsMiner.Sentences;

/// <summary>
/// Characters as a reader sees them: typesetters' ligatures and mathematical alphabets become plain letters (as Unicode's
/// compatibility decomposition has them), and characters that show nothing are told apart.
/// </summary>
public static class Glyphs
{
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The text with every ligature and mathematical letter in plain letters, and nothing else changed.</summary>
    public static string Plain(string text)
    {
        var first = 0;
        while (first < text.Length && text[first] is not (>= '\uFB00' and <= '\uFB06' or '\uD835' or '\u210E'))
            first++;
        if (first == text.Length)
            return text;
        var plain = new StringBuilder(text, 0, first, text.Length + 8);
        for (var i = first; i < text.Length; i++)
        {
            if (text[i] is >= '\uFB00' and <= '\uFB06')
                plain.Append(Ligatures[text[i] - '\uFB00']);
            else if (text[i] == '\u210E')
                plain.Append('h');
            else if (text[i] == '\uD835' && i + 1 < text.Length && Letter(char.ConvertToUtf32(text[i], text[i + 1])) is { } letter)
                (_, i) = (plain.Append(letter), i + 1);
            else
                plain.Append(text[i]);
        }

        return plain.ToString();
    }

    /// <summary>
    /// True for a character that shows nothing by itself (soft hyphen, zero-width space and joiners, byte order mark,
    /// control character) or nothing that a text can hold (a font's private character).
    /// </summary>
    public static bool IsInvisible(char c) =>
        char.IsControl(c) || c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or '\uFFFE' or (>= '\uE000' and <= '\uF8FF');

    /// <summary>The plain letter of Unicode's block Mathematical Alphanumeric Symbols, or null outside its Latin letters and digits.</summary>
    private static char? Letter(int code) => code switch
    {
        >= 0x1D400 and < 0x1D6A4 => (code - 0x1D400) % 52 is var i && i < 26 ? (char)('A' + i) : (char)('a' + i - 26),
        >= 0x1D7CE and <= 0x1D7FF => (char)('0' + (code - 0x1D7CE) % 10),
        _ => null,
    };
}
