using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Workbooks;

/// <summary>A sheet as CSV: the same columns and rows, without looks and links.</summary>
public static class SheetCsv
{
    public static void Write(TextWriter writer, Sheet sheet) => CsvTable.Write(
        writer, [.. sheet.Columns.Select(column => column.Name)],
        sheet.Rows.Select(row => (IReadOnlyList<object?>)[.. row.Select(cell => cell.Value)]));
}
