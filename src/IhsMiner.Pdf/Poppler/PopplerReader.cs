using System.Globalization;
using IhsMiner.Documents;
using IhsMiner.Pdf.Processes;

namespace IhsMiner.Pdf.Poppler;

/// <summary>
/// Reads PDFs with Poppler's <c>pdftotext</c>, in processes of their own: <c>pdftotext -raw -bbox</c> tells the words in content
/// order, <c>pdfinfo</c>, where a file is not plain, how its pages are turned and what its author permits. Neither sees a shell.
/// </summary>
/// <param name="password">Opens encrypted files, as the user's or the owner's; null for none.</param>
public sealed class PopplerReader(PopplerTools tools, ReaderLimits limits, string? password = null) : IPdfReader
{
    private readonly ReaderLimits limits = limits.Validated();

    /// <summary>Poppler takes passwords as arguments alone, so that others on the machine may see them while it runs.</summary>
    private string[] Password => password is null ? [] : ["-upw", password, "-opw", password];

    /// <summary>One page more than the limit, so that a longer document shows.</summary>
    private string MostPages => (limits.Pages + 1).ToString(CultureInfo.InvariantCulture);

    public async Task<Reading> ReadAsync(string path, CancellationToken cancellation)
    {
        var (file, failed) = PdfFile.Open(path, limits, cancellation);
        if (file is null)
            return failed!;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(TimeSpan.FromSeconds(limits.Seconds));
        var process = new BoundedProcess(limits, tools.Prlimit);

        var (info, noInfo) = PlainFile.Is(file.FullPath) ? (PdfInfo.Unknown, null)
            : await InfoAsync(file, process, deadline.Token).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        if (noInfo is not null)
            return noInfo;
        var output = BboxOutput.None;
        var end = await process.RunOnBytesAsync(
            tools.PdfToText,
            ["-raw", "-bbox", "-cropbox", "-l", MostPages, "-enc", "UTF-8", .. Password, file.FullPath, "-"],
            stream => output = BboxXhtml.Parse(stream, info.Rotations),
            deadline.Token).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return PopplerFailure.Of(end, file.Name, limits) ?? Result(file, info, output, end.Errors);
    }

    private async Task<(PdfInfo Info, Reading.Failed? Failed)> InfoAsync(
        PdfFile file, BoundedProcess process, CancellationToken deadline)
    {
        var info = PdfInfo.Unknown;
        var end = await process.RunAsync(
            tools.PdfInfo,
            ["-f", "1", "-l", "-1", "-enc", "UTF-8", .. Password, file.FullPath],
            reader => info = PdfInfo.Parse(reader),
            deadline).ConfigureAwait(false);
        return (info, PopplerFailure.Of(end, file.Name, limits)
            ?? (info.Pages > limits.Pages ? ReadingFailure.TooLarge(file.Name, $"{info.Pages} pages, more than {limits.Pages}") : null));
    }

    private Reading Result(PdfFile file, PdfInfo info, BboxOutput output, string errors)
    {
        var pages = output.Pages;
        if (pages.Count > limits.Pages)
            return ReadingFailure.TooLarge(file.Name, $"more than {limits.Pages} pages");
        if (pages.Count == 0)
            return ReadingFailure.Damaged(file.Name, "no pages");
        if (!output.IsWhole || pages.Count != (info.Pages ?? pages.Count))
            return ReadingFailure.Damaged(file.Name, $"only {pages.Count} pages readable");
        // Poppler goes on where it lacks the key.
        if (pages.All(page => page.Words.Count == 0) && PopplerFailure.Locked(errors, file.Name) is { } locked)
            return locked;
        return ReadingResult.Of(
            new(file.Name, file.Sha256, [.. pages.Select(Told)]) { Info = output.Info, Permissions = info.Permissions },
            PopplerWarnings.Of(errors));
    }

    /// <summary>Poppler gives no size to a page that it cannot find, as in a tree that runs in a ring.</summary>
    private static Page Told(Page page) => page.Words.Count == 0 && page.Width * page.Height == 0 ? page with { IsUnread = true } : page;
}
