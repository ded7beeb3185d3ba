using System.Globalization;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Charts;

/// <summary>A cell that holds a whole number or nothing.</summary>
internal static class WholeNumber
{
    /// <summary>Null where the cell is empty; anything but digits is a fault.</summary>
    public static int? Read(CheckedRow row, string column, CheckedTable table)
    {
        if (row[column].Length == 0)
            return null;
        if (int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        table.Report(row, $"{column} '{row[column]}': expected a whole number or nothing");
        return null;
    }
}
