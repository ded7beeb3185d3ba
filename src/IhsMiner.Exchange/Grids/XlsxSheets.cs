using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace IhsMiner.Exchange.Grids;

/// <summary>Reads the sheets of an opened workbook.</summary>
internal static class XlsxSheets
{
    public static IReadOnlyList<Grid> Read(string path, SpreadsheetDocument workbook)
    {
        var part = workbook.WorkbookPart ?? throw new InvalidDataException("it has no workbook");
        var strings = XlsxText.SharedStrings(part.SharedStringTablePart);
        var grids = new List<Grid>();
        foreach (var sheet in part.Workbook.Sheets?.Elements<Sheet>() ?? [])
        {
            if (sheet.Id?.Value is { } id && part.GetPartById(id) is WorksheetPart worksheet)
                grids.Add(ReadSheet($"{path}, sheet '{sheet.Name?.Value}'", sheet.Name?.Value ?? "", worksheet, strings));
        }

        return grids;
    }

    private static Grid ReadSheet(string place, string name, WorksheetPart worksheet, IReadOnlyList<string> strings)
    {
        var merges = new List<MergedRange>();
        var faults = new List<GridFault>();
        var rows = GridLimits.Guard(place, RowsOf(place, worksheet, strings, merges, faults)).ToList();
        return new Grid(name, rows, merges, faults);
    }

    // The merges stand behind the rows in the part, so that one pass yields both.
    private static IEnumerable<GridRow> RowsOf(
        string place, WorksheetPart worksheet, IReadOnlyList<string> strings, List<MergedRange> merges, List<GridFault> faults)
    {
        var number = 0;
        foreach (var element in Elements(worksheet))
        {
            if (element is MergeCell merge && RangeOf(merge) is { } range)
                merges.Add(range);
            if (merges.Count > GridLimits.Oddities || faults.Count > GridLimits.Oddities)
                throw GridLimits.TooLarge(place, $"more than {GridLimits.Oddities} merged cells or formulas without a value");
            if (element is not Row row)
                continue;
            number = (int)(row.RowIndex?.Value ?? (uint)number + 1);
            yield return new GridRow(number, CellsOf(row, number, strings, faults, place));
        }
    }

    // One element after the other, for a sheet as a whole may be too large.
    private static IEnumerable<OpenXmlElement> Elements(WorksheetPart worksheet)
    {
        using var reader = OpenXmlReader.Create(worksheet);
        while (reader.Read())
        {
            if (reader.IsStartElement && (reader.ElementType == typeof(Row) || reader.ElementType == typeof(MergeCell)))
                yield return reader.LoadCurrentElement()!;
        }
    }

    private static List<string> CellsOf(Row row, int number, IReadOnlyList<string> strings, List<GridFault> faults, string place)
    {
        var cells = new List<string>();
        var next = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? ColumnLetters.Parse(reference) : next;
            next = column + 1;
            var text = XlsxText.Of(cell, strings);
            if (text is null)
            {
                faults.Add(new GridFault(
                    number, column, "=" + cell.CellFormula?.Text, "a formula without a stored value; save the file in Excel"));
            }

            if (string.IsNullOrEmpty(text))
                continue;
            if (column is < 0 or >= GridLimits.Columns)
                throw GridLimits.TooLarge(place, $"row {number} has more than {GridLimits.Columns} columns");
            while (cells.Count <= column)
                cells.Add("");
            cells[column] = text;
        }

        return cells;
    }

    private static MergedRange? RangeOf(MergeCell merge)
    {
        var ends = (merge.Reference?.Value ?? "").Split(':');
        return ends.Length == 2 && RowOf(ends[0]) is { } first && RowOf(ends[1]) is { } last
            ? new MergedRange(first, ColumnLetters.Parse(ends[0]), last, ColumnLetters.Parse(ends[1]))
            : null;
    }

    private static int? RowOf(string reference) =>
        int.TryParse(reference.AsSpan(reference.AsSpan().IndexOfAnyInRange('0', '9') is var digit and >= 0 ? digit : 0),
            CultureInfo.InvariantCulture, out var row) ? row : null;
}
