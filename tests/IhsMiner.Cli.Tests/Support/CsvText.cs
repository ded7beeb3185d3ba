using IhsMiner.Exchange.Tables;

namespace IhsMiner.Cli.Tests.Support;

/// <summary>CSV that the program wrote, read again.</summary>
internal sealed record CsvText(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public static CsvText Of(string text)
    {
        using var reader = new StringReader(text);
        var records = CsvRecords.Read(reader, "output", ',').Select(record => record.Cells).ToArray();
        return new(records[0], records[1..]);
    }

    /// <summary>The cells of one column, row by row.</summary>
    public IReadOnlyList<string> this[string column]
    {
        get
        {
            var place = Columns.Index().Single(entry => entry.Item == column).Index;
            return [.. Rows.Select(row => row[place])];
        }
    }
}
