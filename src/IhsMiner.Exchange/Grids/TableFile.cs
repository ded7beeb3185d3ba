using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Grids;

/// <summary>A table that people filled in with a spreadsheet: CSV, or the first sheet of an Excel workbook.</summary>
internal static class TableFile
{
    /// <summary>Of a workbook, rows count as lines, and each has as many cells as there are columns.</summary>
    public static Table Read(string path)
    {
        if (!Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
            return CsvTable.Read(path);
        var rows = XlsxFile.Read(path) is [var first, ..] ? first.Rows : [];
        if (rows.Count == 0)
            throw new IhsMinerException($"{path}: empty; expected a row of column names.");
        string[] columns = [.. rows[0].Cells.Select(name => name.Trim())];
        return new(
            path, columns, [.. rows.Skip(1).Select(row => new CsvRecord(row.Number, [.. columns.Select((_, column) => row[column])]))]);
    }
}
