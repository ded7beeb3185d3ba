using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>
/// Puts a page's words, in content order, into lines: pieces of one base line without a gap as wide as a column gutter. The
/// lines keep content order.
/// </summary>
internal static class LineAssembly
{
    /// <summary>
    /// The widest gap inside a line, in heights of its words (1.2 em). Word spaces are about 0.25 em and stretch to 1 em in
    /// justified text; column gutters start at about 1.2 em.
    /// </summary>
    private const double WidestGap = 1.0;

    /// <summary>
    /// How far a word may start before the one before it ends, in heights: italics and kerning overlap a little.
    /// </summary>
    private const double DeepestOverlap = 0.35;

    public static List<TextLine> Lines(Page page, IReadOnlyList<Word> words, TypeSizes sizes)
    {
        var lines = new List<TextLine>();
        var current = new List<Word>();
        foreach (var word in words)
        {
            if (current.Count > 0 && !Continues(current, word))
            {
                lines.Add(new TextLine(page, current, sizes));
                current = [];
            }

            current.Add(word);
        }

        if (current.Count > 0)
            lines.Add(new TextLine(page, current, sizes));
        return LineRepair.Rejoined(page, lines, sizes);
    }

    private static bool Continues(List<Word> line, Word next)
    {
        var last = line[^1].Box;
        var reference = Reference(line);
        var height = Math.Max(reference.Height, Math.Min(last.Height, next.Box.Height));
        var gap = next.Box.Left - last.Right;
        return gap <= WidestGap * height
            && (gap >= -DeepestOverlap * height || (line.Count > 1 && AreStacked(reference, last, next.Box)))
            && (OnOneLine(reference, next.Box) || OnOneLine(last, next.Box) || (line.Count == 1 && IsInitial(line[0], next)));
    }

    /// <summary>A raised and a lowered mark, one above the other: the charge and the number of an ion.</summary>
    private static bool AreStacked(Box text, Box last, Box next) =>
        last.Height < 0.8 * text.Height && next.Height < 0.8 * text.Height && next.Left >= text.Right - DeepestOverlap * text.Height
        && last.OverlapY(next) < 0.5 * Math.Min(last.Height, next.Height);

    /// <summary>A large initial and the word to its right: it hangs below the first line, and may begin beneath its top.</summary>
    private static bool IsInitial(Word initial, Word next) =>
        initial.Text.Length == 1 && char.IsUpper(initial.Text[0]) && initial.Box.Height > 1.7 * next.Box.Height
        && next.Box.Bottom > initial.Box.Top - next.Box.Height && next.Box.Bottom < initial.Box.Bottom;

    /// <summary>The last word that is not a raised or lowered mark: what the base line is judged by.</summary>
    private static Box Reference(List<Word> line)
    {
        var last = line[^1].Box;
        for (var i = line.Count - 2; i >= Math.Max(0, line.Count - 4); i--)
        {
            if (line[i].Box.Height > 1.2 * last.Height && line[i].Box.Height < 2 * last.Height)
                return line[i].Box;
        }

        return last;
    }

    /// <summary>Half of the lower one's height is shared; of a mark that is clearly smaller, three tenths.</summary>
    private static bool OnOneLine(Box reference, Box next)
    {
        var lower = Math.Min(reference.Height, next.Height);
        if (lower <= 0)
            return Math.Abs(reference.MiddleY - next.MiddleY) <= Math.Max(reference.Height, next.Height) / 2;
        var needed = next.Height < 0.8 * reference.Height ? 0.3 : 0.5;
        return reference.OverlapY(next) >= needed * lower;
    }
}
