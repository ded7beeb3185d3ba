using System.Globalization;
using IhsMiner.Documents;
using IhsMiner.Pdf.Processes;

namespace IhsMiner.Pdf.Ocr;

/// <summary>Recognises the words of one page: a grey picture of it, and what Tesseract reads there.</summary>
/// <param name="folder">Where the picture may lie.</param>
internal sealed class PageRecognition(OcrTools tools, BoundedProcess process, string folder)
{
    /// <summary>Dots per inch: what Tesseract's documentation asks for at least ('Improving the quality of the output').</summary>
    private const double Resolution = 300;

    /// <summary>
    /// The longest side of a picture in dots: an A3 page at 300 dots per inch. Larger pages are rendered coarser, so that a page
    /// of any size costs no more.
    /// </summary>
    private const double LongestSide = 4960;

    /// <summary>The words with boxes on the page; or how a program ended that did not end well.</summary>
    public async Task<(IReadOnlyList<Word> Words, ProcessEnd? Fault)> WordsAsync(
        string path, Page page, CancellationToken deadline)
    {
        var longest = Math.Max(1, Math.Max(page.Width, page.Height));
        var side = Math.Round(Math.Clamp(longest * Resolution / 72, 1, LongestSide));
        var number = page.Number.ToString(CultureInfo.InvariantCulture);
        var picture = Path.Combine(folder, "page");
        var end = await process.RunAsync(
            tools.PdfToPpm,
            ["-f", number, "-l", number, "-singlefile", "-gray", "-cropbox", "-scale-to",
                side.ToString(CultureInfo.InvariantCulture), path, picture],
            reader => reader.ReadToEnd(), deadline).ConfigureAwait(false);
        if (end is { Fault: not null } or { ExitCode: not 0 })
            return ([], end);

        IReadOnlyList<Word> words = [];
        end = await process.RunAsync(
            tools.Tesseract,
            [picture + ".pgm", "stdout", "--dpi", ((int)Resolution).ToString(CultureInfo.InvariantCulture), "tsv"],
            reader => words = RecognisedPage.Words(TesseractTsv.Parse(reader, longest / side)),
            deadline).ConfigureAwait(false);
        return end is { Fault: not null } or { ExitCode: not 0 } ? ([], end) : (words, null);
    }
}
