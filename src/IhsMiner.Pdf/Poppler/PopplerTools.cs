using IhsMiner.Pdf.Processes;

namespace IhsMiner.Pdf.Poppler;

/// <summary>Where Poppler's programs are on this machine.</summary>
/// <param name="PdfToText">The full path of <c>pdftotext</c>.</param>
/// <param name="PdfInfo">The full path of <c>pdfinfo</c>.</param>
/// <param name="PdfToCairo">The full path of <c>pdftocairo</c>; null where a package left it out.</param>
/// <param name="Prlimit">The full path of util-linux' <c>prlimit</c>; null where there is none, as on macOS and Windows.</param>
public sealed record PopplerTools(string PdfToText, string PdfInfo, string? PdfToCairo, string? Prlimit)
{
    /// <summary>What to do where Poppler is missing.</summary>
    public const string Remedy = "install Poppler (Debian, Ubuntu: apt install poppler-utils; Fedora: dnf install poppler-utils; "
        + "macOS: brew install poppler; Windows: scoop install poppler) so that pdftotext and pdfinfo are on the PATH";

    /// <summary>The programs on the PATH; null where Poppler is not installed.</summary>
    public static PopplerTools? Find() =>
        SearchPath.Find("pdftotext") is { } text && SearchPath.Find("pdfinfo") is { } info
            ? new(text, info, SearchPath.Find("pdftocairo"), SearchPath.Find("prlimit"))
            : null;

    /// <summary>The programs on the PATH; an <see cref="IhsMinerException"/> with the remedy where there are none.</summary>
    public static PopplerTools Require() =>
        Find() ?? throw new IhsMinerException($"The PDF engine 'poppler' is not installed: {Remedy}.");
}
