namespace IhsMiner.Exchange.Tables;

/// <summary>A table in Markdown (GitHub Flavored Markdown 0.29, 4.10).</summary>
internal static class MarkdownTable
{
    public static string Of(IEnumerable<string> head, IEnumerable<IEnumerable<string>> rows)
    {
        var columns = head.ToList();
        return $"{Row(columns)}|{string.Concat(Enumerable.Repeat("---|", columns.Count))}\n{string.Concat(rows.Select(Row))}";
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(Cell))} |\n";

    // A bar would end the cell, a line the table.
    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
