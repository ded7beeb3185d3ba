using System.Globalization;
using IhsMiner.Documents;
using IhsMiner.Pdf.Processes;

namespace IhsMiner.Pdf.Poppler;

/// <summary>
/// Pictures of a document's pages as a reader sees them, drawn by Poppler's <c>pdftoppm</c> in processes of their own, one a page.
/// </summary>
/// <param name="limits">The time is that of all pages together.</param>
/// <param name="password">Opens encrypted files; null for none.</param>
public sealed class PagePictures(PopplerTools tools, ReaderLimits limits, string? password)
{
    /// <summary>Pixels of the longer side: 120 an inch on A4, enough to read small print.</summary>
    private const string LongerSide = "1400";

    /// <summary>Out of 100: letters show no traces of the compression yet.</summary>
    private const string Quality = "quality=80";

    private readonly string program = tools.PdfToPpm
        ?? throw new IhsMinerException($"Pages cannot be drawn, since pdftoppm is not there: {PopplerTools.Remedy}.");

    /// <summary>A JPEG of each page in order; at the first page that cannot be drawn, why, and no more.</summary>
    public async IAsyncEnumerable<(byte[]? Jpeg, Reading.Failed? Failed)> OfAsync(
        string path, int pages, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(TimeSpan.FromSeconds(limits.Seconds));
        var process = new BoundedProcess(limits, tools.Prlimit);
        for (var page = 1; page <= pages; page++)
        {
            var number = page.ToString(CultureInfo.InvariantCulture);
            using var picture = new MemoryStream();
            var end = await process.RunOnBytesAsync(
                program,
                [
                    "-jpeg", "-jpegopt", Quality, "-scale-to", LongerSide, "-cropbox", "-f", number, "-l", number,
                    .. password is null ? [] : (string[])["-upw", password, "-opw", password], Path.GetFullPath(path),
                ],
                output => output.CopyTo(picture),
                deadline.Token).ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            var failed = PopplerFailure.Of(end, Path.GetFileName(path), limits)
                ?? (picture.Length == 0 ? ReadingFailure.Damaged(Path.GetFileName(path), $"page {number}") : null);
            yield return failed is null ? (picture.ToArray(), null) : (null, failed);
            if (failed is not null)
                yield break;
        }
    }
}
