using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Grids;

/// <summary>A CSV file as a grid.</summary>
internal static class CsvGrid
{
    /// <summary>
    /// Reads with the delimiter that its first row shows or, where the grid is then not as it should be (a title may stand above
    /// the table), with another. Row numbers are those of a spreadsheet, blank lines counted.
    /// </summary>
    /// <param name="isRight">Whether the grid is what the caller looks for.</param>
    public static Grid Read(string path, Func<Grid, bool> isRight)
    {
        var text = TextOf(path);
        var likeliest = Delimiter.Of(text);
        return Delimiter.All.OrderByDescending(delimiter => delimiter == likeliest)
            .Select(delimiter => ReadOrNull(path, text, delimiter))
            .FirstOrDefault(grid => grid is not null && isRight(grid)) ?? Read(path, text, likeliest);
    }

    private static string TextOf(string path)
    {
        if (File.Exists(path) && new FileInfo(path).Length > GridLimits.FileBytes)
            throw GridLimits.TooLarge(path, $"more than {GridLimits.FileBytes} bytes");
        var text = TextFile.Read(path);
        return text.Contains('\0', StringComparison.Ordinal)
            ? throw new IhsMinerException($"{path}: not a text file; save the chart as .xlsx or .csv.")
            : text;
    }

    // Read with a wrong delimiter, a whole file may look broken.
    private static Grid? ReadOrNull(string path, string text, char delimiter)
    {
        try
        {
            return Read(path, text, delimiter);
        }
        catch (IhsMinerException)
        {
            return null;
        }
    }

    private static Grid Read(string path, string text, char delimiter)
    {
        var records = CsvRecords.Read(new StringReader(text), path, delimiter);
        var rows = GridLimits.Guard(path, records.Select((record, index) => new GridRow(index + 1, [.. record.Cells.Select(SpreadsheetText.Unprotect)])));
        return new Grid(Path.GetFileName(path), [.. rows], [], []);
    }
}
