using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Grids;

/// <summary>A table that people filled in with a spreadsheet: CSV, or the first sheet of an Excel workbook.</summary>
internal static class TableFile
{
    /// <summary>Of a workbook, rows count as lines, and each has as many cells as there are columns.</summary>
    public static Table Read(string path) =>
        !IsWorkbook(path) ? CsvTable.Read(path)
        : XlsxFile.Read(path) is [var first, ..] && Of(path, first) is { } table ? table
        : throw new IhsMinerException($"{path}: empty; expected a row of column names.");

    /// <summary>All sheets of a workbook that have the columns, or a CSV file whatever its columns.</summary>
    public static IReadOnlyList<Table> ReadAll(string path, string[] columns)
    {
        if (!IsWorkbook(path))
            return [CsvTable.Read(path)];
        Table[] tables =
        [
            .. XlsxFile.Read(path).Select(grid => Of(path, grid)).OfType<Table>()
                .Where(table => columns.All(column => table.IndexOf(column) >= 0)),
        ];
        return tables.Length > 0
            ? tables
            : throw new IhsMinerException($"{path}: no sheet has the columns {string.Join(" and ", columns)} in its first row.");
    }

    private static bool IsWorkbook(string path) => Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase);

    private static Table? Of(string path, Grid grid)
    {
        if (grid.Rows.Count == 0)
            return null;
        string[] columns = [.. grid.Rows[0].Cells.Select(name => name.Trim())];
        return new(
            path, columns, [.. grid.Rows.Skip(1).Select(row => new CsvRecord(row.Number, [.. columns.Select((_, column) => row[column])]))]);
    }
}
