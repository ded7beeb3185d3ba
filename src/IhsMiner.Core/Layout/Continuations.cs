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

    /// <summary>How much the box heights of a paragraph and its last words differ at most, as a share.</summary>
    private const double SameFont = 0.02;

    /// <summary>Each paragraph with its role, in order; a second half is added to its first.</summary>
    public static IReadOnlyList<(Paragraph Paragraph, Role Role)> Joined(IReadOnlyList<Paragraph> paragraphs,
        IReadOnlyList<Role> roles)
    {
        var joined = new List<(List<Paragraph> Parts, Role Role)>(paragraphs.Count);
        List<Paragraph>? open = null;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (paragraph, role) = (paragraphs[i], roles[i]);
            if (open is not null && MayGoOn(open[^1], paragraph, role) && GoesOn(open[^1], paragraph))
            {
                open.Add(paragraph);
                continue;
            }

            joined.Add(([paragraph], role));
            open = role switch
            {
                Role.Body or Role.Abstract or Role.List => joined[^1].Parts,
                Role.Heading or Role.Title => null,
                _ => open,
            };
        }

        return [.. joined.Select(item => (One(item.Parts), item.Role))];
    }

    private static Paragraph One(List<Paragraph> parts) =>
        parts.Count == 1 ? parts[0]
            : new Paragraph([.. parts.SelectMany(part => part.Lines)], parts[^1].ColumnLeft, parts[^1].ColumnRight);

    private static bool MayGoOn(Paragraph first, Paragraph second, Role role) =>
        role is Role.Body or Role.Abstract || (role == Role.Furniture && IsTail(first, second));

    /// <summary>
    /// The last words of a paragraph, which alone look like a label: they end a sentence that the first half leaves open.
    /// </summary>
    private static bool IsTail(Paragraph first, Paragraph second) =>
        char.IsLower(second.Text[0]) && !SentenceEnds.Closes(first.Last.Text) && second.Lines.Count <= 2
        && Math.Abs(first.Last.Height - second.First.Height) <= SameFont * second.First.Height
        && (SentenceEnds.Closes(second.Text) || IsRightBelow(first.Last, second.First));

    private static bool IsRightBelow(TextLine above, TextLine below) =>
        below.Page.Number == above.Page.Number && below.Top - above.Bottom < below.Height;

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
