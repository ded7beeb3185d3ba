using IhsMiner.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using Page = IhsMiner.Documents.Page;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>
/// Reads PDFs with PdfPig, in this process. The time limit is looked at between pages only, and a damaged file may hang the
/// engine or overflow the stack, which nothing in the process can stop: run it behind the isolating worker.
/// </summary>
/// <param name="password">Opens encrypted files, as the user's or the owner's; null for none.</param>
public sealed class PdfPigReader(ReaderLimits limits, string? password = null) : IPdfReader
{
    private readonly ReaderLimits limits = limits.Validated();

    public async Task<Reading> ReadAsync(string path, CancellationToken cancellation)
    {
        var (file, failed) = await PdfFile.OpenAsync(path, limits, cancellation).ConfigureAwait(false);
        if (file is null)
            return failed!;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(TimeSpan.FromSeconds(limits.Seconds));
        try
        {
            return await Task.Run(() => Read(file, deadline.Token), deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return ReadingFailure.Timeout(file.Name, limits);
        }
        catch (PdfDocumentEncryptedException)
        {
            return ReadingFailure.Encrypted(file.Name);
        }
        catch (OutOfMemoryException)
        {
            return ReadingFailure.OutOfMemory(file.Name, limits);
        }
#pragma warning disable CA1031 // The engine throws exceptions of every kind at damaged files.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return ReadingFailure.Damaged(file.Name, $"PdfPig: {e.GetType().Name}");
        }
    }

    private Reading Read(PdfFile file, CancellationToken deadline)
    {
        using var document = PdfDocument.Open(file.FullPath, new ParsingOptions { UseActualText = true, Password = password ?? "" });
        if (document.NumberOfPages == 0)
            return ReadingFailure.Damaged(file.Name, "no pages");
        if (document.NumberOfPages > limits.Pages)
            return ReadingFailure.TooLarge(file.Name, $"{document.NumberOfPages} pages, more than {limits.Pages}");
        var pages = new List<Page>(document.NumberOfPages);
        var characters = 0L;
        foreach (var page in document.GetPages())
        {
            deadline.ThrowIfCancellationRequested();
            characters += page.Letters.Count;
            if (characters > (long)limits.OutputMegabytes << 20)
                return ReadingFailure.TooLarge(file.Name, $"more than {limits.OutputMegabytes} MB of text");
            pages.Add(new(page.Number, page.Width, page.Height, page.Rotation.Value, ContentOrderWords.Of(page))
            {
                Unmapped = page.Letters.Sum(letter => NeutralWords.Unmapped(letter.Value)),
            });
        }

        var about = document.Information;
        var info = new DocumentInfo(NullIfBlank(about.Title), NullIfBlank(about.Author), NullIfBlank(about.Subject));
        return ReadingResult.Of(new(file.Name, file.Sha256, pages) { Info = info, Permissions = AuthorPermissions.Of(document) }, []);
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
