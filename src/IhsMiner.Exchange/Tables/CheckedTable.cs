namespace IhsMiner.Exchange.Tables;

/// <summary>One CSV file, its rows by column name, and the list to which its readers add what is wrong.</summary>
/// <param name="Name">The file's name without its folder.</param>
internal sealed record CheckedTable(string Name, IReadOnlyList<CheckedRow> Rows, ICollection<Fault> Faults)
{
    /// <summary>Reads the file; one without a column of <paramref name="columns"/> has a fault and no rows.</summary>
    public static CheckedTable Read(string path, string[] columns, ICollection<Fault> faults) =>
        Of(CsvTable.Read(path), columns, faults);

    /// <summary>The same of a table that was read.</summary>
    public static CheckedTable Of(Table table, string[] columns, ICollection<Fault> faults)
    {
        var name = Path.GetFileName(table.Path);
        return new CheckedTable(name, RowsOf(table, name, columns, faults), faults);
    }

    public void Report(CheckedRow row, string message) => Faults.Add(new Fault(Name, row.Line, message));

    public void Report(string message) => Faults.Add(new Fault(Name, null, message));

    private static List<CheckedRow> RowsOf(Table table, string name, string[] columns, ICollection<Fault> faults)
    {
        var missing = columns.Where(column => table.IndexOf(column) < 0).ToList();
        if (missing.Count > 0)
        {
            faults.Add(new Fault(name, 1, $"no column {string.Join(", ", missing)}; there are {string.Join(", ", table.Columns)}"));
            return [];
        }

        var rows = new List<CheckedRow>();
        foreach (var record in table.Rows)
        {
            if (record.Cells.Count == table.Columns.Count)
                rows.Add(CheckedRow.Of(record, table));
            else
                faults.Add(new Fault(name, record.Line, $"expected {table.Columns.Count} cells, found {record.Cells.Count}"));
        }

        return rows;
    }
}
