using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Codebooks;

/// <summary>One CSV file of a codebook, its rows by column name, and the list to which its readers add what is wrong.</summary>
/// <param name="Name">The file's name without its folder.</param>
internal sealed record CodebookFile(string Name, IReadOnlyList<CodebookRow> Rows, ICollection<Fault> Faults)
{
    /// <summary>Reads the file. No rows where it is absent; that is a fault only where it is <paramref name="required"/>.</summary>
    public static CodebookFile Read(string folder, string name, string[] columns, bool required, ICollection<Fault> faults)
    {
        var path = Path.Combine(folder, name);
        if (File.Exists(path))
            return new CodebookFile(name, RowsOf(CsvTable.Read(path), name, columns, faults), faults);
        if (required)
            faults.Add(new Fault(name, null, $"there is no such file; expected the columns {string.Join(',', columns)}"));
        return new CodebookFile(name, [], faults);
    }

    public void Report(CodebookRow row, string message) => Faults.Add(new Fault(Name, row.Line, message));

    public void Report(string message) => Faults.Add(new Fault(Name, null, message));

    private static List<CodebookRow> RowsOf(Table table, string name, string[] columns, ICollection<Fault> faults)
    {
        var missing = columns.Where(column => table.IndexOf(column) < 0).ToList();
        if (missing.Count > 0)
        {
            faults.Add(new Fault(name, 1, $"no column {string.Join(", ", missing)}; there are {string.Join(", ", table.Columns)}"));
            return [];
        }

        var rows = new List<CodebookRow>();
        foreach (var record in table.Rows)
        {
            if (record.Cells.Count == table.Columns.Count)
                rows.Add(CodebookRow.Of(record, table));
            else
                faults.Add(new Fault(name, record.Line, $"expected {table.Columns.Count} cells, found {record.Cells.Count}"));
        }

        return rows;
    }
}
