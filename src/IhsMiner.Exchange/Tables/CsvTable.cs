using System.Globalization;

namespace IhsMiner.Exchange.Tables;

/// <summary>A CSV file with column names in its first row.</summary>
public static class CsvTable
{
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(",\"\r\n");

    /// <summary>
    /// Reads a whole file with any delimiter of <see cref="Delimiter"/>. Rows may be longer or shorter than the columns: the caller
    /// judges. Blank lines are passed over.
    /// </summary>
    public static Table Read(string path)
    {
        var text = TextFile.Read(path);
        var records = CsvRecords.Read(new StringReader(text), path, Delimiter.Of(text)).Where(row => !row.IsBlank).ToList();
        if (records.Count == 0)
            throw new IhsMinerException($"{path}: empty; expected a row of column names.");
        return new Table(path, [.. records[0].Cells.Select(name => name.Trim())], [.. records.Skip(1)]);
    }

    /// <summary>
    /// Writes RFC 4180 with commas and <c>\n</c>, row by row. A cell is text, a number, true or false, or null (an empty cell);
    /// numbers are written so that they read back the same. Only text is protected.
    /// </summary>
    public static void Write(
        TextWriter writer, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows,
        CellProtection protection = CellProtection.ForSpreadsheets)
    {
        WriteRow(writer, columns, protection);
        foreach (var row in rows)
        {
            if (row.Count != columns.Count)
                throw new ArgumentException($"A row has {row.Count} cells for {columns.Count} columns.", nameof(rows));
            WriteRow(writer, row, protection);
        }
    }

    private static void WriteRow(TextWriter writer, IReadOnlyList<object?> cells, CellProtection protection)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                writer.Write(',');
            var text = TextOf(cells[i], protection);
            writer.Write(text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text);
        }

        writer.Write('\n');
    }

    private static string TextOf(object? cell, CellProtection protection) => cell switch
    {
        null => "",
        string text => protection == CellProtection.ForSpreadsheets ? SpreadsheetText.Protect(text) : text,
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell cannot hold a {cell.GetType().Name}.", nameof(cell)),
    };
}
