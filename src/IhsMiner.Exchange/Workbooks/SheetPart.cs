using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IhsMiner.Exchange.Grids;

namespace IhsMiner.Exchange.Workbooks;

/// <summary>Turns a <see cref="Sheet"/> into a part of a workbook. The order of a part's elements is the format's.</summary>
internal static class SheetPart
{
    public static void Fill(WorksheetPart part, Sheet sheet, bool isFirst)
    {
        var worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }), Views(sheet, isFirst), Columns(sheet), Rows(sheet),
            new AutoFilter { Reference = $"A1:{Reference(sheet.Columns.Count - 1, sheet.Rows.Count + 1)}" });
        if (Choices(sheet) is { } choices)
            worksheet.Append(choices);
        if (Links(part, sheet) is { } links)
            worksheet.Append(links);
        worksheet.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 },
            // A3, at most two pages wide, as many long as it takes.
            new PageSetup { PaperSize = 8, Orientation = OrientationValues.Landscape, FitToWidth = 2, FitToHeight = 0 });
        part.Worksheet = worksheet;
    }

    private static SheetViews Views(Sheet sheet, bool isFirst)
    {
        var corner = Reference(sheet.FrozenColumns, 2);
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = corner, State = PaneStateValues.Frozen };
        if (sheet.FrozenColumns > 0)
            pane.HorizontalSplit = sheet.FrozenColumns;
        pane.ActivePane = sheet.FrozenColumns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft;
        return new(new SheetView(pane) { TabSelected = isFirst, WorkbookViewId = 0 });
    }

    private static Columns Columns(Sheet sheet) => new(sheet.Columns.Select((column, place) => new Column
    {
        Min = (uint)place + 1,
        Max = (uint)place + 1,
        Width = column.Width,
        CustomWidth = true,
    }));

    private static SheetData Rows(Sheet sheet) => new(
        sheet.Rows
            .Prepend([.. sheet.Columns.Select(column => new SheetCell(column.Name, CellLook.Heading))])
            .Select((row, place) => new Row(row.Select((cell, column) => SheetCells.Of(cell, Reference(column, place + 1))))
            {
                RowIndex = (uint)place + 1,
                Height = RowHeight.Of(row, sheet.Columns),
                CustomHeight = true,
            }));

    private static DataValidations? Choices(Sheet sheet)
    {
        DataValidation[] lists =
        [
            .. sheet.Columns.Index().Where(column => column.Item.Choices is not null && sheet.Rows.Count > 0)
                .Select(column => new DataValidation(new Formula1(column.Item.Choices!))
                {
                    Type = DataValidationValues.List,
                    AllowBlank = true,
                    ShowErrorMessage = true,
                    SequenceOfReferences = new()
                    {
                        InnerText = $"{Reference(column.Index, 2)}:{Reference(column.Index, sheet.Rows.Count + 1)}",
                    },
                }),
        ];
        return lists.Length == 0 ? null : new(lists) { Count = (uint)lists.Length };
    }

    private static Hyperlinks? Links(WorksheetPart part, Sheet sheet)
    {
        var links = new List<Hyperlink>();
        foreach (var (row, cells) in sheet.Rows.Index())
            foreach (var (column, cell) in cells.Index())
                if (cell.Address is { } address)
                {
                    var id = $"link{links.Count + 1}";
                    part.AddHyperlinkRelationship(address, isExternal: true, id);
                    links.Add(new() { Reference = Reference(column, row + 2), Id = id });
                }

        return links.Count == 0 ? null : new(links);
    }

    private static string Reference(int column, int row) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ColumnLetters.Of(column)}{row}");
}
