using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace IhsMiner.Pdf.Tests.Support;

/// <summary>Writes PDFs object by object, whatever the objects say.</summary>
internal static class RawPdf
{
    /// <summary>The file with a table of its objects and a trailer.</summary>
    /// <param name="objects">What stands between 'obj' and 'endobj'; the first is object 1.</param>
    /// <param name="trailer">The trailer's entries but /Size.</param>
    public static byte[] Of(IReadOnlyList<byte[]> objects, string trailer = "/Root 1 0 R")
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.4\n"u8);
        var table = new StringBuilder(Invariant($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        for (var i = 0; i < objects.Count; i++)
        {
            table.Append(Invariant($"{file.Length:D10} 00000 n \n"));
            file.Write([.. Latin(Invariant($"{i + 1} 0 obj\n")), .. objects[i], .. "\nendobj\n"u8]);
        }

        var start = file.Length;
        table.Append(Invariant($"trailer\n<< /Size {objects.Count + 1} {trailer} >>\nstartxref\n{start}\n%%EOF\n"));
        file.Write(Latin(table.ToString()));
        return file.ToArray();
    }

    /// <summary>The same of objects that are text.</summary>
    public static byte[] Of(params IEnumerable<string> objects) => Of([.. objects.Select(Latin)]);

    /// <summary>A stream of plain bytes, its length told.</summary>
    public static string Stream(string content, string entries = "") =>
        Invariant($"<< /Length {content.Length} {entries} >>\nstream\n{content}\nendstream");

    /// <summary>A stream of bytes that filters have packed.</summary>
    public static byte[] Stream(byte[] packed, string entries) =>
        [.. Latin(Invariant($"<< /Length {packed.Length} {entries} >>\nstream\n")), .. packed, .. "\nendstream"u8];

    public static byte[] Deflated(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
            zlib.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
