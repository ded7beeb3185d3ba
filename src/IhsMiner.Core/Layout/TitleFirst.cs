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
        var (start, end) = (Titles.Among(paragraphs, body).Start.Value, Titles.Among(paragraphs, body).End.Value);
        if (start == 0 || start == end)
            return paragraphs;
        var foot = paragraphs[end - 1].Box.Bottom;
        var before = paragraphs[..start];
        if (!before.Any(paragraph => IsText(paragraph, foot, body)))
            return paragraphs;
        return
        [
            .. before.Where(paragraph => paragraph.Box.Top < foot), .. paragraphs[start..end],
            .. before.Where(paragraph => paragraph.Box.Top >= foot), .. paragraphs[end..],
        ];
    }

    private static bool IsText(Paragraph paragraph, double foot, BodyStyle body) =>
        paragraph.Box.Top >= foot && paragraph.WordCount >= LongParagraph && body.Scale(paragraph) >= RoleShape.Small
        && paragraph.Box.Width >= 0.8 * body.Width;
}
