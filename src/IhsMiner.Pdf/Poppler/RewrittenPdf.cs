using IhsMiner.Documents;
using IhsMiner.Pdf.Processes;

namespace IhsMiner.Pdf.Poppler;

/// <summary>
/// A PDF drawn anew by Poppler's <c>pdftocairo</c>, in a process of its own: the same pages as a reader sees them, upright and not encrypted,
/// in a structure without surprises. Links, forms and bookmarks are lost.
/// </summary>
/// <param name="password">Opens encrypted files; null for none.</param>
public sealed class RewrittenPdf(PopplerTools tools, ReaderLimits limits, string? password)
{
    private readonly string program = tools.PdfToCairo
        ?? throw new IhsMinerException($"The PDF cannot be drawn anew, since pdftocairo is not there: {PopplerTools.Remedy}.");

    /// <summary>The bytes; where there are none, why.</summary>
    public async Task<(byte[]? Bytes, Reading.Failed? Failed)> OfAsync(string path, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(TimeSpan.FromSeconds(limits.Seconds));
        using var pdf = new MemoryStream();
        var end = await new BoundedProcess(limits, tools.Prlimit).RunOnBytesAsync(
            program,
            ["-pdf", .. password is null ? [] : (string[])["-upw", password, "-opw", password], Path.GetFullPath(path), "-"],
            output =>
            {
                output.CopyTo(pdf);
                return Task.CompletedTask;
            },
            deadline.Token).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        var failed = PopplerFailure.Of(end, Path.GetFileName(path), limits);
        return failed is null ? (pdf.ToArray(), null) : (null, failed);
    }
}
