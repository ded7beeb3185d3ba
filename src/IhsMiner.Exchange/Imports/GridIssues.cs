using IhsMiner.Exchange.Grids;

namespace IhsMiner.Exchange.Imports;

/// <summary>What a chart's sheet holds that no article takes up.</summary>
internal static class GridIssues
{
    /// <summary>Text above the header, columns of another meaning, merged statements, cells that could not be read.</summary>
    public static IEnumerable<ImportIssue> In(Grid grid, ChartHeader header) =>
        Above(grid, header).Concat(Unknown(grid, header)).Concat(Merged(grid, header)).Concat(Unread(grid, header));

    private static IEnumerable<ImportIssue> Above(Grid grid, ChartHeader header) => grid.Rows
        .TakeWhile(row => row.Number < header.Row)
        .Select(row => new ImportIssue(row.Number, "", Joined(row), "above the row of headings; not read"));

    private static IEnumerable<ImportIssue> Unknown(Grid grid, ChartHeader header)
    {
        foreach (var column in header.Columns.Where(column => !column.IsKnown))
        {
            yield return new ImportIssue(
                header.Row, column.Label, column.Heading, "neither a kind nor a particular; kept in the articles' notes");
        }

        var headed = header.Columns.Select(column => column.Index).ToHashSet();
        foreach (var row in grid.Rows.Where(row => row.Number > header.Row))
        {
            foreach (var (index, text) in row.Cells.Index().Where(cell => !headed.Contains(cell.Index) && cell.Item.Trim().Length > 0))
                yield return new ImportIssue(row.Number, ColumnLetters.Of(index), text, "a column without a heading; not read");
        }
    }

    private static IEnumerable<ImportIssue> Merged(Grid grid, ChartHeader header)
    {
        foreach (var range in grid.Merges.Where(range => range.FirstRow > header.Row))
        {
            var column = header.Columns.FirstOrDefault(column => column.Index == range.FirstColumn);
            var text = grid.Rows.FirstOrDefault(row => row.Number == range.FirstRow)?[range.FirstColumn] ?? "";
            if (column?.Kind is not null && text.Length > 0)
            {
                yield return new ImportIssue(
                    range.FirstRow, column.Label, text,
                    $"merged down to {ColumnLetters.Of(range.LastColumn)}{range.LastRow}; taken for this row and column only");
            }
        }
    }

    private static IEnumerable<ImportIssue> Unread(Grid grid, ChartHeader header) => grid.Faults.Select(fault => new ImportIssue(
        fault.Row, header.Columns.FirstOrDefault(column => column.Index == fault.Column)?.Label ?? ColumnLetters.Of(fault.Column),
        fault.Text, fault.Message));

    public static string Joined(GridRow row) => string.Join(" | ", row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)));
}
