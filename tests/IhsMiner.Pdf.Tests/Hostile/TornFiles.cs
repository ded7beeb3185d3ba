using System.Text;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests.Hostile;

/// <summary>PDFs that lost a part, or whose tables lie.</summary>
internal static class TornFiles
{
    private static readonly byte[] Good = new MinimalPdf().Bytes();

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        new("first-tenth.pdf", "damaged", () => Good[..(Good.Length / 10)]),
        new("first-half.pdf", "damaged|scanned|done", () => Good[..(Good.Length / 2)]),
        new("without-table.pdf", "damaged|done", () => Good[..At("xref\n")]),
        new("without-start-of-table.pdf", "done", () => Good[..At("startxref")]),
        new("table-elsewhere.pdf", "done", () => Replaced("startxref\n", "startxref\n9")),
        new("table-of-wrong-places.pdf", "done", () => Replaced("0000000009 00000 n", "0000000700 00000 n")),
        new("table-of-far-places.pdf", "done|damaged", () => Replaced("0000000009 00000 n", "9999999999 00000 n")),
        new("table-in-a-ring.pdf", "done|damaged", () => Replaced("/Root 1 0 R", $"/Root 1 0 R /Prev {At("xref\n")}")),
        new("huge-table.pdf", "done|damaged|out-of-memory", () => Replaced("/Size 7", "/Size 2147483647")),
        new("without-endobj.pdf", "done", () => Replaced("endobj", "")),
        new("without-root.pdf", "done|damaged", () => Replaced("/Root 1 0 R", "")),
        new("root-is-a-number.pdf", "damaged|done", () => Replaced("<< /Type /Catalog /Pages 2 0 R >>", "42")),
        new("wrong-length.pdf", "done|scanned", () => Replaced("/Length ", "/Length 99999")),
        new("length-of-itself.pdf", "done|scanned|damaged", () => Replaced("/Length ", "/Length 6 0 R /Was ")),
        new("negative-length.pdf", "done|scanned|damaged", () => Replaced("/Length ", "/Length -")),
        new("junk-before.pdf", "done", () => [.. Encoding.ASCII.GetBytes(new string('x', 4095) + "\n"), .. Good]),
        new("without-header.pdf", "done|damaged", () => Good[At("1 0 obj")..]),
        new("header-that-is-none.pdf", "done|damaged", () => Replaced("%PDF-1.4", "%PFD 1.4")),
        new("junk-behind.pdf", "done", () => [.. Good, .. new byte[5000]]),
        new("twice-in-a-row.pdf", "done", () => [.. Good, .. Good]),
        new("carriage-returns.pdf", "done|damaged|scanned", () => Replaced("\n", "\r")),
    ];

    private static int At(string text) => Good.AsSpan().IndexOf(Encoding.ASCII.GetBytes(text));

    private static byte[] Replaced(string old, string replacement) =>
        RawPdf.Latin(Encoding.Latin1.GetString(Good).Replace(old, replacement, StringComparison.Ordinal));
}
