using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using IhsMiner.Exchange.Grids;

namespace IhsMiner.Exchange.Workbooks;

/// <summary>Turns a <see cref="SheetCell"/> into an element of a workbook.</summary>
internal static class SheetCells
{
    private const string Cut = "… [cut]";

    /// <param name="reference">Such as <c>B2</c>.</param>
    public static Cell Of(SheetCell cell, string reference)
    {
        var element = new Cell { CellReference = reference, StyleIndex = (uint)cell.Look };
        switch (cell.Value)
        {
            case null:
                break;
            // Inline text is text, whatever it begins with: no formula.
            case string text:
                element.DataType = CellValues.InlineString;
                element.InlineString = new(new Text(XlsxEscapes.Encode(Fit(text))) { Space = SpaceProcessingModeValues.Preserve });
                break;
            case IFormattable number:
                element.CellValue = new(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                throw new ArgumentException($"A cell cannot hold a {cell.Value.GetType().Name}.", nameof(cell));
        }

        return element;
    }

    private static string Fit(string text) =>
        text.Length <= GridLimits.CellLength ? text : string.Concat(text.AsSpan(0, GridLimits.CellLength - Cut.Length), Cut);
}
