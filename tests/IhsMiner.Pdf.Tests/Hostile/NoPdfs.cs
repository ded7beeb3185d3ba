using System.Text;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests.Hostile;

/// <summary>Files that only their names call PDFs.</summary>
internal static class NoPdfs
{
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        new("empty.pdf", "not-a-pdf", () => []),
        new("one-byte.pdf", "not-a-pdf", () => [(byte)'%']),
        new("blank-lines.pdf", "not-a-pdf", () => Encoding.ASCII.GetBytes(new string('\n', 5000))),
        new("zeros.pdf", "not-a-pdf", () => new byte[100_000]),
        new("web-page.pdf", "not-a-pdf", () => "<!DOCTYPE html><html><title>403 Forbidden</title></html>"u8.ToArray()),
        new("archive.pdf", "not-a-pdf", () => [0x50, 0x4B, 3, 4, .. new byte[9000]]),
        new("picture-png.pdf", "not-a-pdf", () => [0x89, .. "PNG\r\n\u001a\n"u8, .. new byte[9000]]),
        new("picture-jpeg.pdf", "not-a-pdf", () => [0xFF, 0xD8, 0xFF, 0xE0, .. "\0\u0010JFIF"u8, .. new byte[9000]]),
        new("packed.pdf", "not-a-pdf", () => RawPdf.Deflated(new MinimalPdf().Bytes())),
        new("postscript.pdf", "not-a-pdf", () => "%!PS-Adobe-3.0\nshowpage\n"u8.ToArray()),
        new("header-far-behind.pdf", "done|damaged", () => [.. new byte[100_000], .. new MinimalPdf().Bytes()]),
        new("header-alone.pdf", "damaged", () => "%PDF-1.7\n"u8.ToArray()),
        new("header-and-zeros.pdf", "damaged", () => [.. "%PDF-1.7\n"u8, .. new byte[100_000]]),
        new("header-and-web-page.pdf", "damaged", () => "%PDF-1.4\n<html><body>Please log in</body></html>"u8.ToArray()),
    ];
}
