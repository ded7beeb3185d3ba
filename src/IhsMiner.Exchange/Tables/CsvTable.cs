namespace IhsMiner.Exchange.Tables;

/// <summary>A whole CSV file with column names in its first row.</summary>
public static class CsvTable
{
    /// <summary>Any delimiter of <see cref="Delimiter"/>. Rows may be longer or shorter than the columns: the caller judges.</summary>
    public static Table Read(string path)
    {
        var text = ReadText(path);
        var records = CsvRecords.Read(new StringReader(text), path, Delimiter.Of(text)).ToList();
        if (records.Count == 0)
            throw new IhsMinerException($"{path}: empty; expected a row of column names.");
        return new Table(path, [.. records[0].Cells.Select(name => name.Trim())], [.. records.Skip(1).Where(row => !row.IsBlank)]);
    }

    private static string ReadText(string path)
    {
        using var reader = TextFile.Open(path);
        try
        {
            return reader.ReadToEnd();
        }
        catch (System.Text.DecoderFallbackException fault)
        {
            throw TextFile.WrongEncoding(path, fault);
        }
    }
}
