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
        var since = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (paragraph, role) = (paragraphs[i], roles[i]);
            var first = First(open, since <= MostBetween ? cut : null, paragraph, role)
                ?? (heading is not null && WrappedHeadings.GoesOn(heading[^1], paragraph, role, body) ? heading : null);
            var isProse = role is Role.Body or Role.Abstract or Role.List;
            if (first is null)
                joined.Add((first = [paragraph], role));
            else
                first.Add(paragraph);
            heading = joined[^1].Parts == first && joined[^1].Role == Role.Heading ? first : null;
            if (heading == first)
            {
                open = null;
                cut = OpensSection(paragraph.Text) ? null : cut;
            }
            else if (isProse || first.Count > 1)
            {
                (cut, since) = IsCut(paragraph) ? (first, 0) : cut == first ? (null, 0) : (cut, since + 1);
                open = first;
            }
            else if (role == Role.Title)
            {
                open = null;
            }
        }

        return [.. joined.Select(item => (One(item.Parts), item.Role))];
    }

    /// <summary>
    /// What a paragraph goes on with: the one before it, or, where that one has come to its end, a sentence cut earlier.
    /// </summary>
    private static List<Paragraph>? First(List<Paragraph>? open, List<Paragraph>? cut, Paragraph paragraph, Role role)
    {
        if (cut is not null && cut != open && (open is null || SentenceEnds.Closes(open[^1].Last.Text))
            && role is Role.Body or Role.Abstract && char.IsLower(paragraph.Text[0])
            && IsBreak(cut[^1].Last, paragraph.First) && GoesOn(cut[^1], paragraph))
            return cut;
        return open is not null && MayGoOn(open[^1], paragraph, role) && GoesOn(open[^1], paragraph) ? open : null;
    }

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
        if (char.IsLower(start.Text[0]))
            return true;
        if (SentenceEnds.Closes(end.Text) || end.Text[^1] == ':')
            return false;
        return IsBreak(end, start) && (IsFull(first) || end.Text[^1] is '-' or ',');
    }

    /// <summary>Whether a page or a column ends between the two.</summary>
    private static bool IsBreak(TextLine end, TextLine start) =>
        start.Page.Number != end.Page.Number || start.Bottom < end.Top;

    private static bool IsFull(Paragraph paragraph) =>
        paragraph.Last.Right >= paragraph.ColumnRight - FreeShare * (paragraph.ColumnRight - paragraph.ColumnLeft);
}
