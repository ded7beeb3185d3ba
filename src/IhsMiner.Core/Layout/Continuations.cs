namespace IhsMiner.Layout;

/// <summary>
/// Joins the halves of paragraphs that a column, a page, a float, a footnote or a wrong cut has parted: the first half ends
/// without a full stop, the second goes on in the same size.
/// </summary>
internal static class Continuations
{
    /// <summary>
    /// The most pages from a cut sentence to its rest: pages of floats may stand between; a long table fills several.
    /// </summary>
    private const int MostPages = 12;

    /// <summary>The widest gap between a heading and the text under it, in type sizes.</summary>
    private const double WidestGap = 3;

    /// <summary>The share of the column that the last line before a break may leave free.</summary>
    private const double FreeShare = 0.15;

    /// <summary>How much the box heights of a paragraph and its last words differ at most, as a share.</summary>
    private const double SameFont = 0.02;

    /// <summary>The most paragraphs that may stand between a cut sentence and its rest.</summary>
    private const int MostBetween = 6;

    /// <summary>The fewest words of a cut paragraph; cells of tables hold fewer.</summary>
    private const int FewestWords = 5;

    /// <summary>Each paragraph with its role, in order; a second half is added to its first.</summary>
    public static IReadOnlyList<(Paragraph Paragraph, Role Role)> Joined(IReadOnlyList<Paragraph> paragraphs,
        IReadOnlyList<Role> roles, BodyStyle body)
    {
        var joined = new List<(List<Paragraph> Parts, Role Role)>(paragraphs.Count);
        List<Paragraph>? open = null, cut = null, heading = null;
        Paragraph? lastHeading = null;
        var since = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (paragraph, role) = (paragraphs[i], roles[i]);
            var first = (cut == open || since > MostBetween ? null : FirstCut(cut, open, paragraph, role, since, lastHeading))
                ?? FirstOpen(open, paragraph, role)
                ?? (heading is not null && WrappedHeadings.GoesOn(heading[^1], paragraph, role, body) ? heading : null);
            var isProse = role is Role.Body or Role.Abstract or Role.List;
            if (first is null)
                joined.Add((first = [paragraph], role));
            else
                first.Add(paragraph);
            heading = joined[^1].Parts == first && joined[^1].Role is Role.Heading or Role.Title ? first : null;
            if (heading == first && role != Role.Title)
            {
                (open, lastHeading) = (null, paragraph);
                cut = cut is not null && OpensSection(paragraph.Text) && !StandsAbove(paragraph, cut[^1]) ? null : cut;
            }
            else if (isProse || first.Count > 1)
            {
                open = first;
                if (IsCut(paragraph) && (cut is null || cut == first || !IsNoteUnder(paragraph, cut[^1])))
                    (cut, since) = (first, 0);
                else if (cut == first)
                    (cut, since) = (null, 0);
                else
                    since += cut is not null && cut[^1].Last.IsSetLike(paragraph.First) ? 1 : 0;
            }
            else if (role == Role.Title)
            {
                open = null;
            }
        }

        return [.. joined.Select(item => (One(item.Parts), item.Role))];
    }

    /// <summary>The paragraph before, where this one goes on with it.</summary>
    private static List<Paragraph>? FirstOpen(List<Paragraph>? open, Paragraph paragraph, Role role) =>
        open is not null && MayGoOn(open[^1], paragraph, role) && GoesOn(open[^1], paragraph) ? open : null;

    /// <summary>
    /// A sentence cut earlier, where this paragraph goes on with it and what stands between has come to its end or is set in
    /// another size. One that begins with a capital must be the first in its size, and under no heading.
    /// </summary>
    private static List<Paragraph>? FirstCut(List<Paragraph>? cut, List<Paragraph>? open, Paragraph paragraph, Role role, int since,
        Paragraph? heading) =>
        cut is not null && role is Role.Body or Role.Abstract && IsBreak(cut[^1].Last, paragraph.First)
        && (open is null || SentenceEnds.Closes(open[^1].Last.Text) || !open[^1].Last.IsSetLike(paragraph.First))
        && (char.IsLower(paragraph.Text[0]) || (since == 0 && !StandsUnder(heading, paragraph)))
        && GoesOn(cut[^1], paragraph) ? cut : null;

    /// <summary>Smaller type than the text that waits for its rest: a footnote, whose end is its own.</summary>
    private static bool IsNoteUnder(Paragraph paragraph, Paragraph cut) =>
        paragraph.Height < RoleShape.Small * cut.Height && paragraph.Size < RoleShape.Small * cut.Size;

    /// <summary>Drawn later, but higher up in the same column: the heading of a box.</summary>
    private static bool StandsAbove(Paragraph heading, Paragraph cut) =>
        heading.Page == cut.Last.Page.Number && heading.Last.Bottom < cut.Last.Top && heading.Last.Box.OverlapX(cut.Last.Box) > 0;

    private static bool StandsUnder(Paragraph? heading, Paragraph paragraph) =>
        heading is not null && heading.Page == paragraph.Page && heading.Last.Box.OverlapX(paragraph.First.Box) > 0
        && paragraph.First.Top >= heading.Last.Top && paragraph.First.Top - heading.Last.Bottom < WidestGap * paragraph.First.Size;

    /// <summary>A heading that ends what stands before it; others may be names or labels beside the text.</summary>
    private static bool OpensSection(string heading) => HeadingWording.IsKnown(heading) || SectionNumbers.Opens(heading);

    /// <summary>Ends within a sentence, at the right edge of its column.</summary>
    private static bool IsCut(Paragraph paragraph) =>
        paragraph.WordCount >= FewestWords && !SentenceEnds.Closes(paragraph.Last.Text) && paragraph.Last.Text[^1] != ':'
        && IsFull(paragraph);

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
        var isClosed = SentenceEnds.Closes(end.Text) || end.Text[^1] == ':';
        if (char.IsLower(start.Text[0]))
            return !isClosed || IsBreak(end, start) || IsRightBelow(end, start);
        return !isClosed && IsBreak(end, start) && Math.Abs(end.Height - start.Height) <= SameFont * start.Height && (IsFull(first) || end.Text[^1] is '-' or ',');
    }

    /// <summary>Whether a page or a column ends between the two.</summary>
    private static bool IsBreak(TextLine end, TextLine start) =>
        start.Page.Number != end.Page.Number || start.Bottom < end.Top;

    private static bool IsFull(Paragraph paragraph) =>
        paragraph.Last.Right >= paragraph.ColumnRight - FreeShare * (paragraph.ColumnRight - paragraph.ColumnLeft);
}
