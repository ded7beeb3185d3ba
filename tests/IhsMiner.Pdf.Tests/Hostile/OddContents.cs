using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests.Hostile;

/// <summary>Contents, fonts and filters that break the rules.</summary>
internal static class OddContents
{
    private const string Any = "done|scanned|damaged";
    private const string Page = "/MediaBox [0 0 600 800] /Resources << /Font << /F1 6 0 R >> >>";

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        new("pictures-alone.pdf", "scanned", () => OnePage.Of("0 0 100 100 re f")),
        new("blank-page.pdf", "scanned", () => OnePage.Of("")),
        new("unknown-filter.pdf", Any, () => OnePage.Of(RawPdf.Stream(RawPdf.Latin(OnePage.Text), "/Filter /Nonsense"))),
        new("torn-packing.pdf", Any, () => OnePage.Of(RawPdf.Stream([0x78, 0x9C, 1, 2, 3], "/Filter /FlateDecode"))),
        new("text-never-ends.pdf", Any, () => OnePage.Of($"{OnePage.Text} BT /F1 10 Tf 100 600 Td (no end")),
        new("picture-in-line-never-ends.pdf", Any, () => OnePage.Of($"{OnePage.Text} BI /W 99999 /H 99999 ID xyz")),
        new("unknown-font.pdf", Any, () => OnePage.Of(OnePage.Text.Replace("/F1", "/F99", StringComparison.Ordinal))),
        new("font-is-the-page.pdf", Any, () => OnePage.Of(
            OnePage.Text, "/MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >>")),
        new("font-draws-itself.pdf", Any, () => OnePage.Of(
            OnePage.Text, Page,
            "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 0 /LastChar 255 "
            + "/Widths [] /Encoding << /Differences [73 /I] >> /CharProcs << /I 7 0 R >> /Resources << /Font << /F1 6 0 R >> >> >>",
            RawPdf.Stream("BT /F1 1 Tf (I) Tj ET"))),
        new("font-program-is-rubbish.pdf", Any, () => OnePage.Of(
            OnePage.Text, Page,
            "<< /Type /Font /Subtype /TrueType /BaseFont /X /FontDescriptor 7 0 R >>",
            "<< /Type /FontDescriptor /FontName /X /Flags 4 /FontFile2 8 0 R >>", RawPdf.Stream(new string('\u00FF', 5000)))),
        new("character-map-of-everything.pdf", $"{Any}|garbled", () => OnePage.Of(
            OnePage.Text, Page, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>",
            RawPdf.Stream("begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> "
                + "<0000> endbfrange endcmap"))),
        new("characters-that-control.pdf", $"{Any}|garbled", () => OnePage.Of(
            OnePage.Text, Page, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>",
            RawPdf.Stream("begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <61> <7A> <0001> endbfrange "
                + "endcmap"))),
        new("text-that-is-markup.pdf", "done", () => OnePage.Of(
            MinimalPdf.Line("</word></page></doc><page width=\"1\" height=\"1\"><word xMin=\"0\">forged</word>", 20, 700))),
    ];
}
