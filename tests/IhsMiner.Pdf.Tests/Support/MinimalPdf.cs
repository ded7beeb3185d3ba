using System.Globalization;
using System.Text;

namespace IhsMiner.Pdf.Tests.Support;

/// <summary>Writes small valid PDFs in Helvetica (F1) and Helvetica-Bold (F2): 600 by 800 points unless told.</summary>
internal sealed record MinimalPdf
{
    /// <summary>The content stream of each page.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [Line("Integrated care needs trust", 100, 700)];

    /// <summary>The page's /Rotate.</summary>
    public int Rotate { get; init; }

    /// <summary>The pages' /CropBox, such as <c>0 0 600 800</c>; null for none.</summary>
    public string? CropBox { get; init; }

    /// <summary>The document's title; parentheses must be balanced.</summary>
    public string Title { get; init; } = "";

    /// <summary>A line of 10 point text that starts at x, y (from the lower left corner) and runs to the right.</summary>
    public static string Line(string text, int x, int y) => Turned(text, "1 0 0 1", x, y);

    /// <summary>The same along a matrix, such as <c>0 1 -1 0</c> for text that runs up the page.</summary>
    public static string Turned(string text, string matrix, int x, int y) =>
        Invariant($"BT /F1 10 Tf {matrix} {x} {y} Tm ({text}) Tj ET\n");

    public byte[] Bytes()
    {
        var kids = string.Join(' ', Pages.Select((_, i) => Invariant($"{5 + 2 * i} 0 R")));
        var objects = new List<byte[]>
        {
            Latin("<< /Type /Catalog /Pages 2 0 R >>"),
            Latin(Invariant($"<< /Type /Pages /Count {Pages.Count} /Kids [{kids}] >>")),
            Latin("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
            Latin($"<< /Title ({Title}) >>"),
        };
        foreach (var content in Pages)
        {
            var crop = CropBox is null ? "" : $"/CropBox [{CropBox}]";
            objects.Add(Latin(Invariant($"""
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] {crop} /Rotate {Rotate}
                /Resources << /Font << /F1 3 0 R /F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >> >> >> /Contents {objects.Count + 2} 0 R >>
                """)));
            var packed = RawPdf.Deflated(Latin(content));
            var head = Invariant($"<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n");
            objects.Add([.. Latin(head), .. packed, .. "\nendstream"u8]);
        }

        return RawPdf.Of(objects, "/Root 1 0 R /Info 4 0 R");
    }

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
