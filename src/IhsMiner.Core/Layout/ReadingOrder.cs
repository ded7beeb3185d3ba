namespace IhsMiner.Layout;

/// <summary>
/// A page's lines in reading order: content order, unless the page was drawn row by row across its columns, as some converters
/// and text recognition do. Then the columns' own geometry decides.
/// </summary>
internal static class ReadingOrder
{
    /// <summary>
    /// The share of lines that stand beside the line drawn before them, from which a page counts as drawn row by row.
    /// </summary>
    private const double RowShare = 0.3;

    /// <summary>The fewest words of such lines on average: rows of a table hold fewer a cell.</summary>
    private const double FewestWords = 4;

    /// <summary>
    /// The same where most lines go on with a sentence, as those of narrow columns do: the share that begins with a small letter.
    /// </summary>
    private const double FewestWordsOfProse = 2.5, SmallShare = 0.6;

    public static IReadOnlyList<TextLine> Of(IReadOnlyList<TextLine> lines, TypeSizes sizes) =>
        IsDrawnByRows(lines) ? ColumnOrder.Of(lines, sizes) : lines;

    private static bool IsDrawnByRows(IReadOnlyList<TextLine> lines)
    {
        var (beside, words) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Left < lines[i - 1].Right || !lines[i].SharesRow(lines[i - 1]))
                continue;
            beside++;
            words += lines[i].Words.Count + lines[i - 1].Words.Count;
        }

        return beside >= 5 && beside >= RowShare * lines.Count
            && (words >= 2 * FewestWords * beside
                || (words >= 2 * FewestWordsOfProse * beside
                    && lines.Count(line => char.IsLower(line.Text[0])) >= SmallShare * lines.Count));
    }
}
