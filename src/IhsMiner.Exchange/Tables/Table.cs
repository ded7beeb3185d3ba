namespace IhsMiner.Exchange.Tables;

/// <summary>A file with one row of column names and rows below it.</summary>
/// <param name="Columns">Trimmed, in the file's order.</param>
/// <param name="Rows">Each with as many cells as there are columns, unless its reader says otherwise.</param>
public sealed record Table(string Path, IReadOnlyList<string> Columns, IReadOnlyList<CsvRecord> Rows)
{
    /// <summary>The column's place, or -1 where there is none of that name.</summary>
    public int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (string.Equals(Columns[i], column, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}
