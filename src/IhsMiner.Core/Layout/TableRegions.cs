namespace IhsMiner.Layout;

/// <summary>
/// Finds tables: stretches of content order in which lines stand side by side, or jump up and to the right, again and again.
/// Columns of text do so once or twice a page.
/// </summary>
internal static class TableRegions
{
    /// <summary>The fewest cells that make a table.</summary>
    private const int FewestCells = 4;

    /// <summary>The most lines between two cells of one table: a cell may hold several lines.</summary>
    private const int LongestCell = 5;

    /// <summary>The most words that the lines of a table hold on average.</summary>
    private const double MostWords = 7;

    /// <summary>The share of the body's width from which a line by itself is prose.</summary>
    private const double FullWidth = 0.94;

    /// <summary>The fewest words of such a line, and how much its height differs at most from the body's, as a share.</summary>
    private const int FewestWords = 6;

    private const double BodyHeight = 0.02;

    /// <summary>
    /// For each of a page's lines, in content order, true where it is part of a table. Lines of a page on its side are: what is
    /// printed so is too wide for the page.
    /// </summary>
    public static bool[] Among(IReadOnlyList<TextLine> lines, BodyStyle body)
    {
        var cells = Cells(lines);
        var tables = new bool[lines.Count];
        for (var start = 0; start < lines.Count; start++)
        {
            if (!cells[start])
                continue;
            var end = start;
            var count = 1;
            for (var i = start + 1; i < lines.Count && i - end <= LongestCell && (cells[i] || !IsProse(lines[i], body)); i++)
            {
                if (!cells[i] || Math.Abs(lines[i].Height - lines[end].Height) > 0.25 * lines[end].Height)
                    continue;
                end = i;
                count++;
            }

            if (IsTable(lines, start, end, count))
                Array.Fill(tables, true, start, end - start + 1);
            start = end;
        }

        for (var i = 0; i < lines.Count; i++)
            tables[i] |= !lines[i].Words[0].Upright;
        return tables;
    }

    /// <summary>A full line of text, as it stands between formulas, whose pieces stand side by side, too.</summary>
    private static bool IsProse(TextLine line, BodyStyle body) =>
        line.Box.Width >= FullWidth * body.Width && line.Words.Count >= FewestWords
        && Math.Abs(line.Height - body.Height) <= BodyHeight * body.Height;

    private static bool IsTable(IReadOnlyList<TextLine> lines, int start, int end, int cells)
    {
        var length = end - start + 1;
        var words = 0;
        for (var i = start; i <= end; i++)
            words += lines[i].Words.Count;
        return cells >= FewestCells && cells * 3 >= length && words <= MostWords * length;
    }

    private static bool[] Cells(IReadOnlyList<TextLine> lines)
    {
        var cells = new bool[lines.Count];
        for (var i = 1; i < lines.Count; i++)
        {
            var (a, b) = (lines[i - 1], lines[i]);
            var beside = a.SharesRow(b) && (b.Left >= a.Right || a.Left >= b.Right);
            var jumps = b.Left >= a.Right && b.Bottom < a.Top && a.Words.Count <= 6 && b.Words.Count <= 6;
            if (beside || jumps)
                cells[i - 1] = cells[i] = true;
        }

        return cells;
    }
}
