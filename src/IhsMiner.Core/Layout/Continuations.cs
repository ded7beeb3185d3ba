namespace IhsMiner.Layout;

/// <summary>
/// Joins the halves of paragraphs that a column, a page, a float, a footnote or a wrong cut has parted: the first half ends
/// without a full stop, the second goes on in the same size.
/// </summary>
internal static class Continuations
{
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
            if (open >= 0 && (role is Role.Body or Role.Abstract || IsTail(joined[open].Paragraph, paragraph, role)) && GoesOn(joined[open].Paragraph, paragraph))
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

    /// <summary>The last words of a paragraph, which alone look like a label: they end a sentence that the first half leaves open.</summary>
    private static bool IsTail(Paragraph first, Paragraph second, Role role) =>
        role == Role.Furniture && char.IsLower(second.Text[0]) && !SentenceEnds.Closes(first.Last.Text)
        && second.Lines.Count <= 2 && Math.Abs(first.Last.Height - second.First.Height) <= 0.02 * second.First.Height
        && (SentenceEnds.Closes(second.Text) || second.Page == first.Last.Page.Number && second.First.Top - first.Last.Bottom < second.First.Height);

    private static bool GoesOn(Paragraph first, Paragraph second)
    {
        var (end, start) = (first.Last, second.First);
        if (!end.IsSetLike(start) || start.Page.Number - end.Page.Number > MostPages)
            return false;
        if (char.IsLower(start.Text[0]))
            return true;
        if (SentenceEnds.Closes(end.Text) || end.Text[^1] == ':')
            return false;
        var isBreak = start.Page.Number != end.Page.Number || start.Bottom < end.Top;
        var isFull = end.Right >= first.ColumnRight - FreeShare * (first.ColumnRight - first.ColumnLeft);
        return isBreak && (isFull || end.Text[^1] is '-' or ',');
    }
}
