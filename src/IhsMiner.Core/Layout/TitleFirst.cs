namespace IhsMiner.Layout;

/// <summary>
/// Puts the title before the text that stands below it, where a page draws its title late: all that precedes a title is read as
/// front matter.
/// </summary>
internal static class TitleFirst
{
    /// <summary>The fewest words of a paragraph that tells that the text has begun.</summary>
    private const int LongParagraph = 25;

    public static List<Paragraph> Of(List<Paragraph> paragraphs, BodyStyle body)
    {
        var title = Titles.Among(paragraphs, body);
        var (start, end) = (title.Start.Value, title.End.Value);
        if (start == 0 || start == end)
            return paragraphs;
        var last = paragraphs[end - 1];
        var before = paragraphs[..start];
        if (!before.Any(paragraph => StandsBelow(paragraph, last) && IsText(paragraph, body)))
            return paragraphs;
        return
        [
            .. before.Where(paragraph => !StandsBelow(paragraph, last)), .. paragraphs[start..end],
            .. before.Where(paragraph => StandsBelow(paragraph, last)), .. paragraphs[end..],
        ];
    }

    private static bool StandsBelow(Paragraph paragraph, Paragraph title) =>
        paragraph.Page == title.Page && paragraph.Box.Top >= title.Box.Bottom;

    private static bool IsText(Paragraph paragraph, BodyStyle body) =>
        paragraph.WordCount >= LongParagraph && body.Scale(paragraph) >= RoleShape.Small
        && paragraph.Box.Width >= 0.8 * body.Width;
}
