using System.Globalization;
using System.Text;
using IhsMiner.Documents;

namespace IhsMiner.Pdf;

/// <summary>
/// Makes the words of every engine alike: no blanks, no white space inside, no characters that stand for nothing.
/// </summary>
internal static class NeutralWords
{
    /// <summary>
    /// Adds the words that <paramref name="text"/> holds, split at white space (each takes its share of the box by characters):
    /// none, one, or several. Control characters and the non-characters U+FFFE and U+FFFF go, the Latin ligatures are spelt out
    /// (Poppler does so by itself); all else stays as it is.
    /// </summary>
    /// <param name="downwards">The text runs along the y axis, so that it is the height which is shared.</param>
    public static void Add(List<Word> words, string text, Box box, bool upright, bool downwards = false)
    {
        if (IsPlain(text))
        {
            words.Add(new(text, box, upright));
            return;
        }

        var start = 0;
        for (var end = 0; end <= text.Length; end++)
        {
            if (end < text.Length && !char.IsWhiteSpace(text[end]))
                continue;
            var kept = end - start == 1 && Unmapped(text[start..end]) == 1 ? Unknown : Kept(text.AsSpan(start, end - start));
            if (kept.Length > 0)
                words.Add(new(kept, Share(box, start, end, text.Length, downwards), upright));
            start = end + 1;
        }
    }

    /// <summary>True where there is nothing to do: ASCII that shows, as most words are.</summary>
    private static bool IsPlain(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('!', '~');

    /// <summary>
    /// How many control characters and non-characters the text holds: glyphs for which the PDF names no letter.
    /// </summary>
    public static int Unmapped(string text) => IsPlain(text)
        ? 0
        : text.Count(c => (char.IsControl(c) && !char.IsWhiteSpace(c)) || c is '\uFFFE' or '\uFFFF');

    private static string Kept(ReadOnlySpan<char> part)
    {
        var visible = false;
        var kept = new StringBuilder(part.Length);
        foreach (var rune in part.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control || rune.Value is 0xFFFE or 0xFFFF)
                continue;
            visible |= Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format || rune.Value == SoftHyphen;
            kept.Append(rune.Value is >= 0xFB00 and <= 0xFB06 ? Ligatures[rune.Value - 0xFB00] : rune.ToString());
        }

        return visible ? kept.ToString() : "";
    }

    /// <summary>
    /// Stands for a glyph without a letter that stands alone, as bullets do: without it, the items of a list would run together.
    /// </summary>
    private const string Unknown = "\uFFFD";

    /// <summary>What U+FB00 to U+FB06 stand for: the Unicode chart Alphabetic Presentation Forms.</summary>
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>A format character by Unicode, but one that PDFs draw as the hyphen at the end of a line.</summary>
    private const int SoftHyphen = 0xAD;

    private static Box Share(Box box, int start, int end, int length, bool downwards)
    {
        var (from, to) = ((double)start / length, (double)end / length);
        return downwards
            ? box with { Top = box.Top + from * box.Height, Bottom = box.Top + to * box.Height }
            : box with { Left = box.Left + from * box.Width, Right = box.Left + to * box.Width };
    }
}
