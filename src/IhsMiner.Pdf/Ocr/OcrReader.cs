using IhsMiner.Documents;
using IhsMiner.Legibility;
using IhsMiner.Pdf.Poppler;
using IhsMiner.Pdf.Processes;

namespace IhsMiner.Pdf.Ocr;

/// <summary>
/// Reads with another reader, then recognises the pages that have no text or a garbled one in pictures of them, page by page,
/// under the same limits as any document: time for all pages together, memory and output for each program.
/// </summary>
/// <param name="inner">Finds the pages; disposed with it.</param>
public sealed class OcrReader(IPdfReader inner, OcrTools tools, ReaderLimits limits) : IPdfReader, IAsyncDisposable
{
    private readonly ReaderLimits limits = limits.Validated();

    public async Task<Reading> ReadAsync(string path, CancellationToken cancellation)
    {
        var reading = await inner.ReadAsync(path, cancellation).ConfigureAwait(false);
        var document = reading switch
        {
            Reading.Done done => done.Document,
            Reading.Failed failed => failed.Textless,
            _ => null,
        };
        if (document is null || !Illegible(document.Pages).Contains(true))
            return reading;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(TimeSpan.FromSeconds(limits.Seconds));
        var folder = Directory.CreateTempSubdirectory("ihsminer-ocr-");
        try
        {
            return await RecognisedAsync(Path.GetFullPath(path), document, reading, folder.FullName, deadline.Token)
                .ConfigureAwait(false);
        }
        finally
        {
            folder.Delete(recursive: true);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (inner is IAsyncDisposable disposable)
            await disposable.DisposeAsync().ConfigureAwait(false);
    }

    private static bool[] Illegible(IReadOnlyList<Page> pages) =>
        [.. Garbling.Among(pages).Zip(pages, (garbled, page) => garbled || page.Words.Count == 0)];

    private async Task<Reading> RecognisedAsync(
        string path, Document document, Reading reading, string folder, CancellationToken deadline)
    {
        var illegible = Illegible(document.Pages);
        var pages = document.Pages.ToList();
        for (var i = 0; i < pages.Count; i++)
        {
            if (!illegible[i])
                continue;
            var (words, fault) = await new PageRecognition(tools, new BoundedProcess(limits, tools.Prlimit, writes: true), folder)
                .WordsAsync(path, pages[i], deadline).ConfigureAwait(false);
            if (fault is not null)
            {
                var failure = Failure(fault, document.Name);
                return reading is Reading.Done legible ? GivenUp(legible, pages[i].Number, failure) : failure;
            }

            pages[i] = pages[i] with { Words = words, Unmapped = 0, IsUnread = false, IsRecognised = true };
        }

        var read = pages.Where(page => page.IsRecognised && page.Words.Count > 0).Select(page => page.Number).ToList();
        if (read.Count == 0)
            return reading is Reading.Failed failed ? ReadingFailure.NotRecognised(document, failed) : reading;
        var engine = reading is Reading.Done done ? done.Warnings.Where(warning => !ReadingResult.IsOfPages(warning)) : [];
        return ReadingResult.Of(
            document with { Pages = pages },
            [.. engine, $"{read.Count} of {pages.Count} pages were read by text recognition: {PageNumbers.Of(read)}{Because(document.Pages)}"]);
    }

    /// <summary>Of pages that had text of their own: how it showed that it was none.</summary>
    private static string Because(IReadOnlyList<Page> pages)
    {
        var garbled = Garbling.Among(pages);
        return garbled.Contains(true)
            ? $" (garbled text layer of {PageNumbers.Of(pages.Where((_, i) => garbled[i]).Select(page => page.Number))}: {Garbling.Because(pages, garbled)})"
            : "";
    }

    private Reading.Failed Failure(ProcessEnd end, string name) => end.Fault is null
        ? ReadingFailure.Damaged(name, $"text recognition, exit code {end.ExitCode}")
        : PopplerFailure.Of(end, name, limits)!;

    /// <summary>A document with legible pages keeps them.</summary>
    private static Reading.Done GivenUp(Reading.Done legible, int page, Reading.Failed failure) => legible with
    {
        Warnings =
        [
            .. legible.Warnings, $"text recognition gave up at page {page} ({failure.Reason.Code()}); no page was read by it",
        ],
    };
}
