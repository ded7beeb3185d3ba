using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Codebooks;

/// <summary>One row of a codebook's file.</summary>
/// <param name="Line">The line it begins on, 1 for the first.</param>
/// <param name="Cells">By column name, trimmed.</param>
internal sealed record CodebookRow(int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The cell's text; empty where the file does not have the column.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");

    public static CodebookRow Of(CsvRecord record, Table table)
    {
        var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < table.Columns.Count; i++)
            cells.TryAdd(table.Columns[i], record.Cells[i].Trim());
        return new CodebookRow(record.Line, cells);
    }
}
