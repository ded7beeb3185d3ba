namespace IhsMiner.Exchange.Tables;

/// <summary>One row of a <see cref="CheckedTable"/>.</summary>
/// <param name="Line">The line it begins on, 1 for the first.</param>
/// <param name="Cells">By column name, trimmed, without the apostrophe of <see cref="SpreadsheetText"/>.</param>
internal sealed record CheckedRow(int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The cell's text; empty where the file does not have the column.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");

    public static CheckedRow Of(CsvRecord record, Table table)
    {
        var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < table.Columns.Count; i++)
            cells.TryAdd(table.Columns[i], SpreadsheetText.Unprotect(record.Cells[i].Trim()));
        return new CheckedRow(record.Line, cells);
    }
}
