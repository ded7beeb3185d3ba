using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IhsMiner.Exchange.Grids;

namespace IhsMiner.Exchange.Tests;

/// <summary>Writes workbooks for tests.</summary>
internal static class Workbook
{
    /// <summary>One sheet of shared strings; a cell that is all digits is a number.</summary>
    public static void Write(string path, IReadOnlyList<IReadOnlyList<string>> rows, params string[] merges) =>
        Write(path, [("Chart", [.. rows.Select((row, index) => RowOf(index + 1, row.Select(CellOf)))], merges)]);

    /// <summary>Sheets of cells that the test has made.</summary>
    public static void Write(string path, IReadOnlyList<(string Name, IReadOnlyList<Row> Rows, string[] Merges)> sheets)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        var list = new Sheets();
        book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(list);
        var shared = book.AddNewPart<SharedStringTablePart>();
        shared.SharedStringTable = new SharedStringTable();
        foreach (var (name, rows, merges) in sheets)
        {
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(rows.Select(row => Shared(row, shared.SharedStringTable))));
            if (merges.Length > 0)
                part.Worksheet.Append(new MergeCells(merges.Select(range => new MergeCell { Reference = range })));
            list.Append(new Sheet { Name = name, SheetId = (uint)list.Count() + 1, Id = book.GetIdOfPart(part) });
        }
    }

    public static Row RowOf(int number, IEnumerable<Cell> cells) => new(cells.Select((cell, index) =>
    {
        cell.CellReference = $"{ColumnLetters.Of(index)}{number}";
        return cell;
    })) { RowIndex = (uint)number };

    public static Cell CellOf(string text) => text.Length > 0 && text.All(char.IsAsciiDigit)
        ? new Cell { CellValue = new CellValue(text) }
        : new Cell { DataType = CellValues.SharedString, CellValue = new CellValue(text) };

    // Cells marked as shared carry their text until the table gets it.
    private static Row Shared(Row row, SharedStringTable table)
    {
        foreach (var cell in row.Elements<Cell>().Where(cell => cell.DataType?.Value == CellValues.SharedString))
        {
            table.Append(new SharedStringItem(new Text(cell.CellValue!.Text) { Space = SpaceProcessingModeValues.Preserve }));
            cell.CellValue = new CellValue(table.Count() - 1);
        }

        return row;
    }
}
