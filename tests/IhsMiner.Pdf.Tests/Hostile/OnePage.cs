using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests.Hostile;

/// <summary>A PDF of one page whose parts can be replaced: 1 catalogue, 2 page tree, 3 page, 4 Helvetica, 5 content, 6 and up more.</summary>
internal static class OnePage
{
    public static readonly string Text = MinimalPdf.Line("Integrated care needs trust", 100, 700);

    /// <param name="content">Object 5, whole.</param>
    /// <param name="page">Entries of the page besides its content.</param>
    /// <param name="more">Objects 6 and up.</param>
    public static byte[] Of(byte[] content, string page = "/MediaBox [0 0 600 800]", params IEnumerable<string> more) => RawPdf.Of(
    [
        RawPdf.Latin("<< /Type /Catalog /Pages 2 0 R >>"),
        RawPdf.Latin("<< /Type /Pages /Count 1 /Kids [3 0 R] >>"),
        RawPdf.Latin($"<< /Type /Page /Parent 2 0 R /Contents 5 0 R {Resources(page)} {page} >>"),
        RawPdf.Latin("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
        content,
        .. more.Select(RawPdf.Latin),
    ]);

    /// <summary>The same with a content that is not packed.</summary>
    public static byte[] Of(string content, string page = "/MediaBox [0 0 600 800]", params IEnumerable<string> more) =>
        Of(RawPdf.Latin(RawPdf.Stream(content)), page, more);

    private static string Resources(string page) =>
        page.Contains("/Resources", StringComparison.Ordinal) ? "" : "/Resources << /Font << /F1 4 0 R >> >>";
}
