using DocumentFormat.OpenXml.Spreadsheet;

namespace IhsMiner.Exchange.Workbooks;

/// <summary>The style sheet of a workbook: one format for each <see cref="CellLook"/>, in its order.</summary>
internal static class WorkbookStyles
{
    private const string Grey = "FFE8ECF0";
    private const string Orange = "FFFFE3CC";
    private const string Yellow = "FFFFFBE0";
    private const string Blue = "FF0A5CC2";
    private const string Line = "FFD1D9E0";

    // The number format 0.00 (ECMA-376 part 1, 18.8.30).
    private const uint TwoDecimals = 2;

    public static Stylesheet Sheet() => new(
        new Fonts(
            new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
            new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
            new Font(new Underline(), new FontSize { Val = 11 }, new Color { Rgb = Blue }, new FontName { Val = "Calibri" })),
        // The first two fills are the format's own.
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid(Grey), Solid(Orange), Solid(Yellow)),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(
                new LeftBorder(),
                new RightBorder(),
                new TopBorder(),
                new BottomBorder(new Color { Rgb = Line }) { Style = BorderStyleValues.Thin },
                new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(), Format(font: 1, fill: 2), Format(font: 1, fill: 3), Format(fill: 4), Format(font: 2), Format(number: TwoDecimals)));

    private static Fill Solid(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    // quotePrefix: text stays text when a person edits the cell.
    private static CellFormat Format(uint font = 0, uint fill = 0, uint number = 0) =>
        new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
        {
            FontId = font,
            FillId = fill,
            BorderId = 1,
            NumberFormatId = number,
            FormatId = 0,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
            QuotePrefix = number == 0,
        };
}
