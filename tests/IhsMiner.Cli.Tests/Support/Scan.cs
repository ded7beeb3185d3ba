using System.Diagnostics;
using System.Globalization;
using System.Text;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Cli.Tests.Support;

/// <summary>A scan: a PDF of one page that is a picture of a line of text, and holds no letter.</summary>
internal static class Scan
{
    public static byte[] Of(string text)
    {
        using var folder = new ScratchFolder();
        var page = folder.Write("page.pdf", new MinimalPdf { Pages = [MinimalPdf.Line(text, 50, 700)] }.Bytes());
        using (var draw = Process.Start("pdftoppm", ["-gray", "-r", "150", "-singlefile", page, folder.At("page")]))
            draw.WaitForExit();
        var (width, height, pixels) = Pixels(File.ReadAllBytes(folder.At("page.pgm")));
        var size = string.Create(CultureInfo.InvariantCulture, $"/Width {width} /Height {height}");
        return RawPdf.Of(
            [
                RawPdf.Latin("<< /Type /Catalog /Pages 2 0 R >>"),
                RawPdf.Latin("<< /Type /Pages /Count 1 /Kids [3 0 R] >>"),
                RawPdf.Latin("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /XObject << /I 4 0 R >> >> /Contents 5 0 R >>"),
                RawPdf.Stream(
                    RawPdf.Deflated(pixels),
                    $"/Type /XObject /Subtype /Image {size} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode"),
                RawPdf.Latin(RawPdf.Stream("q 600 0 0 800 0 0 cm /I Do Q")),
            ]);
    }

    /// <summary>Of a portable grey map: the magic number, width, height and the largest value, each behind white space.</summary>
    private static (int Width, int Height, byte[] Pixels) Pixels(byte[] map)
    {
        var head = Encoding.ASCII.GetString(map, 0, Math.Min(64, map.Length)).Split('\n');
        var size = head[1].Split(' ');
        var start = head[0].Length + head[1].Length + head[2].Length + 3;
        return (int.Parse(size[0], CultureInfo.InvariantCulture), int.Parse(size[1], CultureInfo.InvariantCulture), map[start..]);
    }
}
