namespace IhsMiner.Exchange.Workbooks;

/// <summary>A table as a sheet of a workbook.</summary>
public static class TableSheet
{
    // Rows of a sheet, its heading among them (Microsoft, 'Excel specifications and limits').
    private const int MostRows = 1_048_576;

    // In characters: a number or a code; text that wraps.
    private const double Narrow = 14;
    private const double Wide = 60;

    // Text from this length on is wrapped.
    private const int LongText = 40;

    /// <param name="rows">A cell is text, a number, true or false, or null.</param>
    /// <exception cref="IhsMinerException">There are more rows than a sheet has.</exception>
    public static Sheet Of(string name, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var cells = rows.Take(MostRows).Select(row => (IReadOnlyList<SheetCell>)[.. row.Select(Cell)]).ToList();
        if (cells.Count == MostRows)
            throw new IhsMinerException(
                $"the table '{name}' has {MostRows} rows and more, which no workbook holds; write it as CSV or SQLite");
        return new(
            name, [.. columns.Select((column, place) => new SheetColumn(column, IsLong(cells, place) ? Wide : Narrow))],
            FrozenColumns: 1, cells);
    }

    private static SheetCell Cell(object? value) => new(value is bool truth ? (truth ? "true" : "false") : value);

    private static bool IsLong(List<IReadOnlyList<SheetCell>> cells, int place) =>
        cells.Any(row => row[place].Value is string { Length: >= LongText });
}
