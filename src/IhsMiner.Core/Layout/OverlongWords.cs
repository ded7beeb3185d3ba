using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>
/// Cuts the box of a word where the next word of its line begins within it. Some typesetters write a soft hyphen behind every
/// hyphen ('follow-', soft hyphen, 'up'), or signs closer than they are wide (20 °C): nothing overlaps on the page.
/// </summary>
internal static class OverlongWords
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>
    /// The least overlap that is cut, and how far in the next word begins, in heights: italics and copies overlap, too.
    /// </summary>
    private const double Overlap = 0.3, Inside = 0.2;

    /// <summary>How much the tops and feet of words on one line differ at most, in points.</summary>
    private const double SameLine = 0.1;

    public static IReadOnlyList<Word> Trimmed(IReadOnlyList<Word> words)
    {
        List<Word>? trimmed = null;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!Reaches(words[i], words[i + 1].Box))
                continue;
            trimmed ??= [.. words];
            trimmed[i] = words[i] with { Box = words[i].Box with { Right = words[i + 1].Box.Left } };
        }

        return trimmed ?? words;
    }

    private static bool Reaches(Word word, Box next) =>
        next.Left < word.Box.Right && word.Upright
        && Math.Abs(next.Top - word.Box.Top) <= SameLine && Math.Abs(next.Bottom - word.Box.Bottom) <= SameLine
        && next.Left - word.Box.Left > Inside * word.Box.Height
        && (word.Text[^1] == SoftHyphen
            || (next.Right > word.Box.Right && word.Box.Right - next.Left >= Overlap * word.Box.Height));
}
