using IhsMiner.Coding;
using IhsMiner.Exchange.Tables;
using IhsMiner.Exchange.Workbooks;

namespace IhsMiner.Exchange.Worksheets;

/// <summary>
/// The worksheet on which people adjudicate: every statement on which model and chart differ, with empty columns
/// <c>adjudicated_kind</c>, <c>adjudicated_theme</c> and <c>comment</c>. <see cref="AdjudicationFile"/> reads it back.
/// </summary>
public static class Worksheet
{
    public static void WriteCsv(TextWriter writer, IReadOnlyList<WorksheetRow> rows) => CsvTable.Write(
        writer,
        [.. WorksheetColumn.All.Select(column => column.Name)],
        rows.Select(row => (IReadOnlyList<object?>)[.. WorksheetColumn.All.Select(column => column.Cell(row).Value)]));

    /// <summary>The same as an Excel workbook; its second sheet lists the codes that may be chosen, with what they mean.</summary>
    public static void WriteXlsx(Stream stream, IReadOnlyList<WorksheetRow> rows, Codebook codebook) =>
        WorkbookFile.Write(stream, [WorksheetSheets.Disagreements(rows, codebook), WorksheetSheets.Codes(codebook)]);
}
