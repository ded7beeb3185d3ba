using System.Globalization;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests.Hostile;

/// <summary>Page trees that never end, lie about their size, or are very large.</summary>
internal static class PageTrees
{
    private const string Catalog = "<< /Type /Catalog /Pages 2 0 R >>";
    private const string Font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    private const string Leaf = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R "
        + "/Resources << /Font << /F1 4 0 R >> >> >>";

    private static readonly string Text = RawPdf.Stream(MinimalPdf.Line("Integrated care needs trust", 100, 700));

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        new("no-pages.pdf", "damaged", () => RawPdf.Of(Catalog, "<< /Type /Pages /Count 0 /Kids [] >>")),
        new("pages-of-themselves.pdf", "damaged", () => RawPdf.Of(Catalog, "<< /Type /Pages /Count 1 /Kids [2 0 R] >>")),
        new("pages-in-a-ring.pdf", "damaged", () => RawPdf.Of(
            Catalog, "<< /Type /Pages /Count 2 /Kids [3 0 R] >>", "<< /Type /Pages /Count 2 /Kids [2 0 R] /Parent 2 0 R >>")),
        new("page-and-ring.pdf", "done|damaged", () => Tree("<< /Type /Pages /Count 2 /Kids [3 0 R 2 0 R] >>")),
        new("kids-are-the-catalog.pdf", "damaged|scanned", () => RawPdf.Of(Catalog, "<< /Type /Pages /Count 1 /Kids [1 0 R] >>")),
        new("kids-are-missing.pdf", "damaged|scanned", () => RawPdf.Of(Catalog, "<< /Type /Pages /Count 3 /Kids [90 0 R 91 0 R] >>")),
        new("kids-are-a-number.pdf", "damaged|scanned", () => RawPdf.Of(Catalog, "<< /Type /Pages /Count 1 /Kids 7 >>")),
        new("one-page-a-hundred-times.pdf", "done|damaged", () => Tree(
            $"<< /Type /Pages /Count 100 /Kids [{string.Concat(Enumerable.Repeat("3 0 R ", 100))}] >>")),
        new("negative-count.pdf", "done|damaged", () => Tree("<< /Type /Pages /Count -1 /Kids [3 0 R] >>")),
        new("huge-count.pdf", "done|damaged|too-large", () => Tree("<< /Type /Pages /Count 2147483647 /Kids [3 0 R] >>")),
        new("four-thousand-pages.pdf", "done", () => new MinimalPdf
        {
            Pages = [.. Enumerable.Range(1, 4000).Select(page => MinimalPdf.Line(Invariant($"This is page {page} of many."), 90, 700))],
        }.Bytes()),
        new("six-thousand-pages.pdf", "too-large", () => new MinimalPdf
        {
            Pages = [.. Enumerable.Repeat(MinimalPdf.Line("Too many", 90, 700), 6000)],
        }.Bytes()),
        new("nested-five-thousand-deep.pdf", "done|damaged|crashed", () => Nested(5000)),
    ];

    private static byte[] Tree(string pages) => RawPdf.Of(Catalog, pages, Leaf, Font, Text);

    /// <summary>Objects 6 and up each hold the next; the last holds the page.</summary>
    private static byte[] Nested(int depth) => RawPdf.Of(
    [
        Catalog, "<< /Type /Pages /Count 1 /Kids [6 0 R] >>", Leaf, Font, Text,
        .. Enumerable.Range(6, depth).Select(number => Invariant(
            $"<< /Type /Pages /Count 1 /Kids [{(number < 5 + depth ? number + 1 : 3)} 0 R] /Parent {Math.Max(2, number - 1)} 0 R >>")),
    ]);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
