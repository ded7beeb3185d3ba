using System.Globalization;
using System.Text;
using IhsMiner.Documents;

namespace IhsMiner.Exchange.MarkedPdfs;

/// <summary>
/// Writes a PDF of pictures of pages with marks drawn over them and, above the first page, what their colours mean. It is written
/// object by object (ISO 32000-1, 7.5), so that no more than a page is in memory; the same pages give the same bytes.
/// </summary>
/// <param name="output">Where it goes, from its beginning.</param>
public sealed class MarkedPdf(Stream output)
{
    /// <summary>The largest page that viewers take, in points (ISO 32000-1, annex C.2); larger ones are drawn smaller.</summary>
    private const double Largest = 14_400;

    /// <summary>Objects: 1 catalogue, 2 page tree, 3 font, 4 shade; then page, content and picture of each page.</summary>
    private const int FirstPage = 5;
    private const int PerPage = 3;
    private const string Font = "F", Shade = "S";

    private readonly List<(int Number, long Place)> places = [];

    /// <param name="page">The next page; its size is what a reader sees.</param>
    /// <param name="jpeg">Its picture.</param>
    /// <param name="marks">Those of this page.</param>
    public void Add(Page page, byte[] jpeg, IEnumerable<Mark> marks)
    {
        if (output.Position == 0)
            Print("%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n");
        var first = FirstPage + PerPage * (places.Count / PerPage);
        var isFirst = first == FirstPage;
        var scale = Math.Min(1, Largest / Math.Max(page.Width, page.Height));
        var (width, height) = (Math.Max(1, page.Width * scale), Math.Max(1, page.Height * scale));
        var head = isFirst ? MarkLegend.Height : 0;
        Object(first, FormattableString.Invariant($"""
            << /Type /Page /Parent 2 0 R /MediaBox [0 0 {width:0.##} {height + head:0.##}] /Contents {first + 1} 0 R
            /Resources << /XObject << /P {first + 2} 0 R >> /Font << /{Font} 3 0 R >> /ExtGState << /{Shade} 4 0 R >> >> >>
            """));
        var content = FormattableString.Invariant($"q {width:0.##} 0 0 {height:0.##} 0 0 cm /P Do Q\n")
            + FormattableString.Invariant($"q 1 0 0 -1 0 {height:0.##} cm\n")
            + FormattableString.Invariant($"q {scale:0.######} 0 0 {scale:0.######} 0 0 cm\n{MarkDrawing.Of(marks, Shade)}Q\n")
            + (isFirst ? MarkLegend.Of(width, Font, Shade) : "") + "Q\n";
        Object(first + 1, FormattableString.Invariant($"<< /Length {content.Length} >>\nstream\n{content}endstream"));
        var size = JpegSize.Of(jpeg);
        Begin(first + 2, FormattableString.Invariant($"""
            << /Type /XObject /Subtype /Image /Width {size.Width} /Height {size.Height} /BitsPerComponent 8
            /ColorSpace /{(size.Components == 1 ? "DeviceGray" : "DeviceRGB")} /Filter /DCTDecode /Length {jpeg.Length} >>
            stream

            """).ReplaceLineEndings("\n"));
        output.Write(jpeg);
        Print("\nendstream\nendobj\n");
    }

    /// <summary>Writes what stands behind the last page.</summary>
    public void Close()
    {
        var pages = places.Count / PerPage;
        var kids = string.Join(' ', Enumerable.Range(0, pages).Select(i => Reference(FirstPage + PerPage * i)));
        Object(1, "<< /Type /Catalog /Pages 2 0 R >>");
        Object(2, FormattableString.Invariant($"<< /Type /Pages /Count {pages} /Kids [{kids}] >>"));
        // One of the fonts that every viewer has (ISO 32000-1, 9.6.2.2): no font file is needed.
        Object(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        Object(4, "<< /Type /ExtGState /ca 0.22 /BM /Multiply >>");
        var start = output.Position;
        var table = new StringBuilder(FormattableString.Invariant($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n"));
        foreach (var (_, place) in places.OrderBy(entry => entry.Number))
            table.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        table.Append(CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        Print(table.ToString());
    }

    private static string Reference(int number) => FormattableString.Invariant($"{number} 0 R");

    private void Object(int number, string body) => Begin(number, body + "\nendobj\n");

    private void Begin(int number, string body)
    {
        places.Add((number, output.Position));
        Print(FormattableString.Invariant($"{number} 0 obj\n{body}"));
    }

    private void Print(string text) => output.Write(Encoding.Latin1.GetBytes(text));
}
