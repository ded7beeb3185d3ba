using IhsMiner.Documents;
using IhsMiner.Pdf.Processes;

namespace IhsMiner.Pdf.Poppler;

/// <summary>
/// A PDF drawn anew by Poppler's <c>pdftocairo</c>, in a process of its own: the same pages as a reader sees them, upright and not encrypted,
/// in a structure without surprises. Links, forms and bookmarks are lost.
/// </summary>
/// <param name="program">The full path of <c>pdftocairo</c>.</param>
/// <param name="prlimit">As in <see cref="PopplerTools"/>.</param>
/// <param name="password">Opens encrypted files; null for none.</param>
public sealed class RewrittenPdf(string program, string? prlimit, ReaderLimits limits, string? password)
{
    /// <summary>Null where Poppler, or this program of it, is not installed.</summary>
    public static RewrittenPdf? Find(ReaderLimits limits, string? password) =>
        PopplerTools.Find() is { PdfToCairo: { } program } tools ? new(program, tools.Prlimit, limits, password) : null;

    /// <summary>The bytes; where there are none, why.</summary>
    public async Task<(byte[]? Bytes, Reading.Failed? Failed)> OfAsync(string path, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(TimeSpan.FromSeconds(limits.Seconds));
        using var pdf = new MemoryStream();
        var end = await new BoundedProcess(limits, prlimit).RunOnBytesAsync(
            program,
            ["-pdf", .. password is null ? [] : (string[])["-upw", password, "-opw", password], Path.GetFullPath(path), "-"],
            output => output.CopyTo(pdf),
            deadline.Token).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        var failed = PopplerFailure.Of(end, Path.GetFileName(path), limits);
        return failed is null ? (pdf.ToArray(), null) : (null, failed);
    }
}
