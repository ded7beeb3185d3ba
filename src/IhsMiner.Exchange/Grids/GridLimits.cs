namespace IhsMiner.Exchange.Grids;

/// <summary>How large a chart may be: far beyond any review's, and small enough that a hostile file cannot exhaust the machine.</summary>
internal static class GridLimits
{
    /// <summary>In bytes; the chart of 33 articles that this project learns from is 150 kB as text.</summary>
    public const long FileBytes = 50_000_000;

    /// <summary>Of all parts of a workbook together once unpacked, in bytes.</summary>
    public const long UnpackedBytes = 200_000_000;

    /// <summary>Unpacked to packed bytes of one part; the default of Apache POI's ZipSecureFile.</summary>
    public const int UnpackedRatio = 100;

    /// <summary>Below this many unpacked bytes the ratio says nothing: also Apache POI's.</summary>
    public const long RatioFrom = 100_000;

    /// <summary>What to do with a file that is larger.</summary>
    public const string Advice = "a chart is smaller. Take out what does not belong to it, or split it";

    public const int Rows = 20_000;

    public const int Columns = 256;

    /// <summary>Of merged cells, and of cells that cannot be read, in one sheet.</summary>
    public const int Oddities = 20_000;

    /// <summary>In chars: Excel's own limit (Microsoft, 'Excel specifications and limits').</summary>
    public const int CellLength = 32_767;

    /// <summary>Of all cells together, for one shared string may stand in many cells.</summary>
    public const long Characters = 20_000_000;

    /// <summary>The rows that hold text, and an error as soon as one of the limits is passed.</summary>
    /// <param name="place">The file and sheet, for the error.</param>
    public static IEnumerable<GridRow> Guard(string place, IEnumerable<GridRow> rows)
    {
        var (count, characters) = (0, 0L);
        foreach (var row in rows.Where(row => !row.IsBlank))
        {
            count++;
            characters += row.Cells.Sum(cell => (long)cell.Length);
            if (count > Rows)
                throw TooLarge(place, $"more than {Rows} rows");
            if (row.Cells.Count > Columns)
                throw TooLarge(place, $"row {row.Number} has more than {Columns} columns");
            if (row.Cells.Any(cell => cell.Length > CellLength))
                throw TooLarge(place, $"row {row.Number} has a cell of more than {CellLength} characters");
            if (characters > Characters)
                throw TooLarge(place, $"more than {Characters} characters");
            yield return row;
        }
    }

    public static IhsMinerException TooLarge(string place, string what) =>
        new($"{place}: {what}; {Advice}.");
}
