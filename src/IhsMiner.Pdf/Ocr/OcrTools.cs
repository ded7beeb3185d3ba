using IhsMiner.Pdf.Processes;

namespace IhsMiner.Pdf.Ocr;

/// <summary>The programs that read pictures of pages.</summary>
/// <param name="PdfToPpm">The full path of Poppler's <c>pdftoppm</c>, which renders pages.</param>
/// <param name="Tesseract">The full path of <c>tesseract</c>, which reads them.</param>
/// <param name="Prlimit">The full path of util-linux' <c>prlimit</c>; null where there is none.</param>
public sealed record OcrTools(string PdfToPpm, string Tesseract, string? Prlimit)
{
    /// <summary>What to do where they are missing.</summary>
    public const string Remedy = "install Tesseract and Poppler (Debian, Ubuntu: apt install tesseract-ocr poppler-utils; macOS: "
        + "brew install tesseract poppler) so that tesseract and pdftoppm are on the PATH";

    /// <summary>The programs on the PATH; null where one is missing.</summary>
    public static OcrTools? Find() =>
        SearchPath.Find("pdftoppm") is { } render && SearchPath.Find("tesseract") is { } read
            ? new(render, read, SearchPath.Find("prlimit"))
            : null;

    /// <summary>The programs on the PATH; an <see cref="IhsMinerException"/> with the remedy where there are none.</summary>
    public static OcrTools Require() => Find() ?? throw new IhsMinerException($"--ocr cannot read pictures of pages: {Remedy}.");
}
