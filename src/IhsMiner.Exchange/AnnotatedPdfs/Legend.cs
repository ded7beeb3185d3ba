using System.Text;
using IhsMiner.Exchange.Figures;
using IhsMiner.Exchange.PdfObjects;

namespace IhsMiner.Exchange.AnnotatedPdfs;

/// <summary>What the colours mean, in rows above the first page: a strip by which the page grows, so that it covers nothing.</summary>
internal static class Legend
{
    /// <summary>The name of the font's resource.</summary>
    public const string FontName = "F";

    /// <summary>One of the fonts that every reader has (ISO 32000-1, 9.6.2.2): no font file is needed.</summary>
    public const string Font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

    private const double RowHeight = 16, Indent = 10, Swatch = 10, Gap = 14, TextSize = 7.5;

    /// <summary>The strip's height in points.</summary>
    public static double Height(IReadOnlyList<LegendEntry> entries, double width) => RowHeight * (1 + Places(entries, width)[^1].Row);

    /// <summary>The operators, in points from the strip's lower left corner as seen, y upwards.</summary>
    public static string Of(IReadOnlyList<LegendEntry> entries, double width)
    {
        var height = Height(entries, width);
        var frame = new PdfPage(0, 0, new([]), default, new(0, 0, width, height), Rotation: 0);
        var drawing = new StringBuilder($"q 1 g {Operands.Rectangle(frame.Visible)} f Q\n");
        foreach (var (entry, (x, row)) in entries.Zip(Places(entries, width)))
        {
            var top = (row * RowHeight) + 3.5;
            var swatch = new Annotation(1, [new(x, top, x + Swatch, top + 10.5)], entry.Shape, entry.Colour, "")
            {
                Starts = entry.Shape == AnnotationShape.Highlight,
            };
            drawing.Append($"q {Appearance.Of(swatch, frame)}Q\n");
            var line = height - (row * RowHeight) - 10.7;
            // It stands for no text: whoever reads the copy's text gets the article's alone (ISO 32000-1, 14.9.4).
            drawing.Append("/Span << /ActualText () >> BDC\n");
            drawing.Append($"BT 0 g /{FontName} {Operands.Of(TextSize)} Tf {Operands.Of(x + Swatch + 3, line)} Td {Operands.Drawn(entry.Name)} Tj ET\nEMC\n");
        }

        return drawing.ToString();
    }

    /// <summary>Turns a strip upright as seen, on a page that is turned (ISO 32000-1, 8.3.4).</summary>
    public static string Matrix(int rotation) => rotation switch
    {
        90 => "[0 1 -1 0 0 0]",
        180 => "[-1 0 0 -1 0 0]",
        270 => "[0 -1 1 0 0 0]",
        _ => "[1 0 0 1 0 0]",
    };

    // From left to right, and where an entry no longer fits on from the next row's left.
    private static List<(double X, int Row)> Places(IReadOnlyList<LegendEntry> entries, double width)
    {
        var places = new List<(double X, int Row)>();
        var (x, row) = (Indent, 0);
        foreach (var entry in entries)
        {
            var length = Swatch + 3 + TextWidth.Of(entry.Name, TextSize);
            if (x > Indent && x + length > width - Indent)
                (x, row) = (Indent, row + 1);
            places.Add((x, row));
            x += length + Gap;
        }

        return places;
    }
}
