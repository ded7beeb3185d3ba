using System.Text;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Exchange.Tests.PdfObjects;

/// <summary>
/// A PDF of one page, 600 by 800 points, in the manner of PDF 1.5: catalogue, page tree and page (objects 1 to 3) in a stream of
/// objects (4), and a stream (5) that says where all stand.
/// </summary>
internal static class StreamedPdf
{
    /// <param name="page">Entries of the page besides its size.</param>
    public static byte[] Of(string page = "")
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] /MediaBox [0 0 600 800] >>",
            $"<< /Type /Page /Parent 2 0 R {page} >>",
        ];
        var (head, body) = (new StringBuilder(), new StringBuilder());
        foreach (var (i, text) in objects.Index())
        {
            head.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} {body.Length} ");
            body.Append(text).Append(' ');
        }

        var folded = RawPdf.Deflated(RawPdf.Latin($"{head}{body}"));
        byte[] start = [.. "%PDF-1.5\n"u8];
        byte[] stream = [.. "4 0 obj\n"u8, .. RawPdf.Stream(folded, $"/Type /ObjStm /N 3 /First {head.Length} /Filter /FlateDecode"), .. "\nendobj\n"u8];
        var at = start.Length + stream.Length;
        // Rows of four bytes, each predicted from the row above (PNG's way 2).
        byte[][] rows = [[0, 0, 0, 0], [2, 0, 4, 0], [2, 0, 4, 1], [2, 0, 4, 2], [1, 0, (byte)start.Length, 0], [1, (byte)(at >> 8), (byte)at, 0]];
        byte[] predicted = [.. rows.Index().SelectMany(row => (byte[])
            [2, .. row.Item.Select((value, i) => (byte)(value - (row.Index == 0 ? 0 : rows[row.Index - 1][i])))])];
        var places = RawPdf.Stream(
            RawPdf.Deflated(predicted),
            "/Type /XRef /W [1 2 1] /Size 6 /Root 1 0 R /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >>");
        return [.. start, .. stream, .. "5 0 obj\n"u8, .. places, .. RawPdf.Latin($"\nendobj\nstartxref\n{at}\n%%EOF\n")];
    }
}
