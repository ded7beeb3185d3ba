namespace IhsMiner.Layout;

/// <summary>Takes running heads and page numbers out of the lines of a document.</summary>
internal static class PageFurniture
{
    public static List<TextLine> Without(IReadOnlyList<TextLine> lines, int pages, List<RemovedText> removed)
    {
        var numbers = PageNumbers.Among(lines);
        var heads = RunningHeads.Among(lines, pages);
        var kept = new List<TextLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (numbers[i] || heads[i])
                removed.Add(Removed(lines[i], numbers[i] || PageNumbers.IsNumber(lines[i].Text)));
            else
                kept.Add(lines[i]);
        }

        return kept;
    }

    private static RemovedText Removed(TextLine line, bool isNumber) => new(
        line.Page.Number,
        line.Box,
        string.Join(' ', line.Words.Select(word => word.Text)),
        isNumber ? RemovalReason.PageNumber : RemovalReason.RunningHead);
}
