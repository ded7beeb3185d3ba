using IhsMiner.Coding;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Imports;

/// <summary>Reads a chart in either form: one row a statement, or one row an article as reviewers keep it.</summary>
public static class ChartFile
{
    /// <summary>A CSV file with a column <c>statement</c> is in long form, and has no issues; a workbook or any other is imported.</summary>
    public static ImportedChart Read(string path, Codebook codebook)
    {
        var isLong = Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase) && CsvTable.Read(path).IndexOf("statement") >= 0;
        return isLong ? new(ChartCsv.Read(path, codebook), []) : ChartImport.Read(path, codebook);
    }
}
