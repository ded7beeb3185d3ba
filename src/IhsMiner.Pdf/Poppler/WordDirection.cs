using IhsMiner.Documents;

namespace IhsMiner.Pdf.Poppler;

/// <summary>
/// Tells upright words from those that run up or down the page, by their boxes alone: Poppler does not print the direction,
/// but a rotated word is as tall as its letters are wide together, and as wide as its font is high.
/// </summary>
internal static class WordDirection
{
    /// <summary>
    /// How far the two expected shapes must be from square, as a factor, for the box to decide; closer ones (a word about as
    /// long as its font is high, such as 'the') follow their neighbour. Condensed and wide faces stay within it.
    /// </summary>
    private const double Decisive = 1.5;

    /// <summary>The height of a word's box in em; 0.9 to 1.3 in common fonts.</summary>
    private const double LineHeight = 1.1;

    /// <summary>Points by which the edges of words on one line may differ.</summary>
    private const double SameEdge = 0.5;

    /// <summary>For each word, in content order, whether it stands upright.</summary>
    public static bool[] Upright(IReadOnlyList<(string Text, Box Box)> words)
    {
        var sure = new bool?[words.Count];
        for (var i = 0; i < words.Count; i++)
            sure[i] = Sure(words[i].Text, words[i].Box);
        var upright = new bool[words.Count];
        for (var i = 0; i < words.Count; i++)
            upright[i] = sure[i] ?? Neighbour(words, sure, i);
        return upright;
    }

    /// <summary>
    /// What the box says by itself; null where it is too close to a square, or the text is of signs alone, whose fonts (Symbol
    /// and its kin) state heights of their own.
    /// </summary>
    private static bool? Sure(string text, Box box)
    {
        if (box.Width <= 0 || box.Height <= 0 || !HasLetterOrDigit(text))
            return null;
        var shape = EmWidth(text) / LineHeight;
        var ratio = box.Width / box.Height;
        return shape is < Decisive and > 1 / Decisive
            ? null
            : Factor(ratio / shape) <= Factor(ratio * shape);
    }

    private static bool HasLetterOrDigit(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }

        return false;
    }

    /// <summary>How far a ratio is from 1, in either direction, as a factor of 1 or more.</summary>
    private static double Factor(double ratio) => ratio >= 1 ? ratio : 1 / ratio;

    /// <summary>
    /// False where the nearest decided word of the same run stands in one column with this word and is rotated: words of a
    /// rotated line share their left and right edges. True otherwise.
    /// </summary>
    private static bool Neighbour(IReadOnlyList<(string Text, Box Box)> words, bool?[] sure, int index)
    {
        foreach (var step in (int[])[-1, 1])
        {
            for (var i = index + step; i >= 0 && i < words.Count && SameColumn(words[index].Box, words[i].Box); i += step)
            {
                if (sure[i] is { } upright)
                    return upright;
            }
        }

        return true;
    }

    private static bool SameColumn(Box a, Box b) =>
        Math.Abs(a.Left - b.Left) < SameEdge && Math.Abs(a.Right - b.Right) < SameEdge;

    /// <summary>
    /// About how wide the text is, in em, by the classes of letters of Helvetica's metrics (Adobe Core 14 AFM): narrow 0.25,
    /// wide 0.85, ideographs 1, all others 0.55.
    /// </summary>
    private static double EmWidth(string text)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += rune.Value switch
            {
                >= 0x1100 and not (>= 0x2000 and < 0x2E80) => 1,
                'm' or 'w' or 'M' or 'W' or '@' or '%' or '—' => 0.85,
                'i' or 'j' or 'l' or 'I' or 't' or 'f' or '.' or ',' or ':' or ';' or '!' or '|' or '\'' or '’' or '‘' or '/'
                    or '(' or ')' or '[' or ']' => 0.25,
                _ => 0.55,
            };
        }

        return width;
    }
}
