namespace IhsMiner.Exchange.Imports;

/// <summary>Cuts a cell of a chart, <c>1) Theme - statement 2) Theme - statement …</c>, into its statements.</summary>
internal static class StatementCell
{
    /// <summary>
    /// In their order, without gaps: every letter and digit of the cell stands in one part's number, theme or text. A part of
    /// which nothing but number and theme is printed has these as its text, and no theme.
    /// </summary>
    public static IReadOnlyList<CellPart> Parse(string cell, ThemeNames themes)
    {
        var starts = StatementStarts.In(cell, themes);
        var parts = new List<CellPart>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Start : cell.Length;
            var part = PartOf(cell, starts[i], end);
            if (part.Printed.Any(char.IsLetterOrDigit) || part.Text.Any(char.IsLetterOrDigit))
                parts.Add(part);
        }

        return parts;
    }

    private static CellPart PartOf(string cell, StatementStart start, int end)
    {
        var text = OneLine.Of(WideGuard.Lifted(cell[start.TextStart..end]));
        return text.Length > 0
            ? new CellPart(start.Start, start.Number, start.Theme, cell[start.Start..start.TextStart], text)
            : new CellPart(start.Start, null, null, "", OneLine.Of(cell[start.Start..end]));
    }
}
