using IhsMiner.Documents;
using IhsMiner.Pdf.Processes;

namespace IhsMiner.Pdf.Poppler;

/// <summary>
/// Reads PDFs with Poppler's <c>pdftotext</c>, in processes of their own: <c>pdfinfo</c> tells the pages and their rotation,
/// <c>pdftotext -raw -bbox</c> the words in content order. Neither sees a shell.
/// </summary>
public sealed class PopplerReader(PopplerTools tools, ReaderLimits limits) : IPdfReader
{
    private readonly ReaderLimits limits = limits.Validated();

    public async Task<Reading> ReadAsync(string path, CancellationToken cancellation)
    {
        var (file, failed) = await PdfFile.OpenAsync(path, limits, cancellation).ConfigureAwait(false);
        if (file is null)
            return failed!;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(TimeSpan.FromSeconds(limits.Seconds));
        var process = new BoundedProcess(limits, tools.Prlimit);

        var info = PdfInfo.Unknown;
        var end = await process.RunAsync(
            tools.PdfInfo,
            ["-f", "1", "-l", "-1", "-enc", "UTF-8", file.FullPath],
            async reader => info = await PdfInfo.ParseAsync(reader).ConfigureAwait(false),
            deadline.Token).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        if (PopplerFailure.Of(end, file.Name, limits) is { } noInfo)
            return noInfo;
        if (info.Pages is not > 0)
            return ReadingFailure.Damaged(file.Name, "no pages");
        if (info.Pages > limits.Pages)
            return ReadingFailure.TooLarge(file.Name, $"{info.Pages} pages, more than {limits.Pages}");

        IReadOnlyList<Page> pages = [];
        end = await process.RunAsync(
            tools.PdfToText,
            ["-raw", "-bbox", "-cropbox", "-enc", "UTF-8", file.FullPath, "-"],
            async reader => pages = await BboxXhtml.ParseAsync(reader, info.Rotations).ConfigureAwait(false),
            deadline.Token).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return PopplerFailure.Of(end, file.Name, limits) ?? Result(file, info, pages, end.Errors);
    }

    private static Reading Result(PdfFile file, PdfInfo info, IReadOnlyList<Page> pages, string errors) =>
        pages.Count != info.Pages
            ? ReadingFailure.Damaged(file.Name, $"{pages.Count} of {info.Pages} pages readable")
            : ReadingResult.Of(new(file.Name, file.Sha256, pages) { Info = info.Info }, PopplerWarnings.Of(errors));
}
