namespace IhsMiner.Layout;

/// <summary>
/// Joins the halves of paragraphs that a column, a page, a float, a footnote or a wrong cut has parted: the first half ends
/// without a full stop, the second goes on in the same size.
/// </summary>
internal static class Continuations
{
    /// <summary>How much the halves' sizes may differ, as a share.</summary>
    private const double SizeSlack = 0.06;

    /// <summary>The most pages between the halves: a page of floats may stand between.</summary>
    private const int MostPages = 2;

    /// <summary>The share of the column that the last line before a break may leave free.</summary>
    private const double FreeShare = 0.15;

    public static List<(Paragraph Paragraph, Role Role)> Joined(IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Role> roles)
    {
        var joined = new List<(Paragraph Paragraph, Role Role)>(paragraphs.Count);
        var open = -1;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (paragraph, role) = (paragraphs[i], roles[i]);
            if (open >= 0 && role is Role.Body or Role.Abstract && GoesOn(joined[open].Paragraph, paragraph))
            {
                var first = joined[open].Paragraph;
                joined[open] = (first with { Lines = [.. first.Lines, .. paragraph.Lines], ColumnRight = paragraph.ColumnRight }, joined[open].Role);
                continue;
            }

            joined.Add((paragraph, role));
            open = role switch
            {
                Role.Body or Role.Abstract or Role.List => joined.Count - 1,
                Role.Heading or Role.Title => -1,
                _ => open,
            };
        }

        return joined;
    }

    private static bool GoesOn(Paragraph first, Paragraph second)
    {
        var (end, start) = (first.Last, second.First);
        if (Math.Abs(end.Height - start.Height) > SizeSlack * end.Height || start.Page.Number - end.Page.Number > MostPages)
            return false;
        var opening = start.Text[0];
        if (char.IsLower(opening))
            return true;
        if (SentenceEnds.Closes(end.Text) || end.Text[^1] == ':')
            return false;
        var isBreak = start.Page.Number != end.Page.Number || start.Bottom < end.Top;
        var isFull = end.Right >= first.ColumnRight - FreeShare * (first.ColumnRight - first.ColumnLeft);
        return isBreak && (isFull || end.Text[^1] is '-' or ',');
    }
}
