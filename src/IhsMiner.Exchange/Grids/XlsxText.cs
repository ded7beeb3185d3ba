using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace IhsMiner.Exchange.Grids;

/// <summary>The text that a workbook's cell shows, however it is stored.</summary>
internal static class XlsxText
{
    /// <summary>The workbook's shared strings in order, rich text without its format.</summary>
    public static IReadOnlyList<string> SharedStrings(SharedStringTablePart? part)
    {
        if (part is null)
            return [];
        var strings = new List<string>();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem))
                strings.Add(Plain(reader.LoadCurrentElement()!));
        }

        return strings;
    }

    /// <summary>Empty where the cell has none; null for a formula without a stored value.</summary>
    public static string? Of(Cell cell, IReadOnlyList<string> shared)
    {
        var value = cell.CellValue?.Text;
        var type = cell.DataType?.Value;
        if (type == CellValues.InlineString)
            return cell.InlineString is { } inline ? Plain(inline) : "";
        if (value is null)
            return cell.CellFormula is null ? "" : null;
        if (type == CellValues.SharedString)
            return shared[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)];
        if (type == CellValues.Boolean)
            return value == "0" ? "FALSE" : "TRUE";
        return value;
    }

    // Phonetic runs (readings of East Asian words) are not part of what the cell shows.
    private static string Plain(OpenXmlElement rich) => XlsxEscapes.Decode(string.Concat(
        rich.Descendants<Text>().Where(text => text.Ancestors<PhoneticRun>().FirstOrDefault() is null).Select(text => text.Text)));
}
