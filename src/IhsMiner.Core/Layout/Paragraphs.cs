namespace IhsMiner.Layout;

/// <summary>
/// Cuts a flow into paragraphs, headings and list items: where a line is indented, where the line before ends early, where
/// the gap grows, where a list marker opens a line, and where a short line has the look of a heading.
/// </summary>
internal static class Paragraphs
{
    /// <summary>The smallest indent of a first line, in line heights.</summary>
    private const double Indent = 0.6;

    /// <summary>How much wider than its flow's usual gap a gap between paragraphs is, in line heights.</summary>
    private const double ExtraGap = 0.3;

    public static IEnumerable<Paragraph> Of(Flow flow)
    {
        var lines = flow.Lines;
        var gap = UsualGap(lines);
        var current = new List<TextLine> { lines[0] };
        for (var i = 1; i < lines.Count; i++)
        {
            if (Opens(flow, i, gap) || HeadingShape.Ends(current, lines[i], i + 1 < lines.Count ? lines[i + 1] : null, flow))
            {
                yield return new Paragraph(current, flow.Left, flow.Right);
                current = [];
            }

            current.Add(lines[i]);
        }

        yield return new Paragraph(current, flow.Left, flow.Right);
    }

    private static bool Opens(Flow flow, int i, double gap)
    {
        var above = flow.Lines[i - 1];
        var line = flow.Lines[i];
        var below = i + 1 < flow.Lines.Count ? flow.Lines[i + 1] : null;
        return line.Top - above.Bottom > gap + ExtraGap * line.Size
            || (line.Words.Count > 1 && ListMarkers.IsMarker(line.Words[0].Text) && OpensItem(flow, i))
            || (line.Text[0] is 'K' && SentenceEnds.Closes(above.Text) && FurnitureWording.IsKeywords(line.Text))
            || EndsEarly(above, line, flow.Right)
            || IsIndented(above, line, below)
            || HeadingShape.Stands(line, above, below, flow)
            || (i == 1 || above.Left <= flow.Left + line.Size)
                && HeadingShape.Stands(above, i > 1 ? flow.Lines[i - 2] : null, line, flow);
    }

    /// <summary>
    /// A number or dash may also start a line by chance: it opens an item where the text before has ended or it stands out.
    /// </summary>
    private static bool OpensItem(Flow flow, int i)
    {
        var (line, above) = (flow.Lines[i], flow.Lines[i - 1]);
        var marker = line.Words[0].Text;
        if (marker.Length == 1 && !char.IsLetter(marker[0]) && marker[0] is not ('-' or '–' or '—' or '*' or '−'))
            return true;
        if (Enumerations.RunsOn(flow, i) || (marker[^1] == ')' && marker[0] != '(' && LeavesOpen(above.Text)))
            return false;
        return SentenceEnds.Closes(above.Text) || above.Text[^1] is ':' or ';' || ListMarkers.IsMarker(above.Words[0].Text)
            || line.Left < above.Left - Indent * line.Size;
    }

    /// <summary>A bracket that no other closes: what closes it below is no item's number.</summary>
    private static bool LeavesOpen(string text) => text.LastIndexOf('(') > text.LastIndexOf(')');

    /// <summary>The next line's first word would have fitted on the line above.</summary>
    private static bool EndsEarly(TextLine above, TextLine line, double right)
    {
        var room = right - above.Right - line.Words[0].Box.Width;
        return room > (SentenceEnds.Closes(above.Text) ? 0.5 : 3) * line.Size;
    }

    private static bool IsIndented(TextLine above, TextLine line, TextLine? below)
    {
        var step = Indent * line.Size;
        if (line.Left > above.Left + step)
            return (below is null || below.Left < line.Left - step) && SentenceEnds.Closes(above.Text);
        return line.Left < above.Left - step && SentenceEnds.Closes(above.Text);
    }

    private static double UsualGap(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count < 2)
            return double.PositiveInfinity;
        var gaps = Enumerable.Range(1, lines.Count - 1).Select(i => lines[i].Top - lines[i - 1].Bottom).Order().ToList();
        return gaps[(gaps.Count - 1) / 2];
    }
}
