using IhsMiner.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

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
        var (file, failed) = PdfFile.Open(path, limits, cancellation);
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
        catch (PdfDocumentEncryptedException fault)
        {
            return fault.Message.Contains("password", StringComparison.Ordinal)
                ? ReadingFailure.Encrypted(file.Name) : ReadingFailure.UnknownLock(file.Name);
        }
        catch (OutOfMemoryException)
        {
            return ReadingFailure.OutOfMemory(file.Name, limits);
        }
#pragma warning disable CA1031 // The engine throws exceptions of every kind at damaged files.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return ReadingFailure.Damaged(file.Name, $"PdfPig, {e.GetType().Name}: {Quotation.Of(e.Message)}");
        }
    }

    private Reading Read(PdfFile file, CancellationToken deadline)
    {
        var complaints = new Complaints();
        using var document = PdfDocument.Open(file.FullPath, new ParsingOptions
        {
            UseActualText = true,
            // Text in a font that is not there is left out, and said, rather than costing the page.
            SkipMissingFonts = true,
            Logger = complaints,
            Password = password ?? "",
        });
        if (document.NumberOfPages == 0)
            return ReadingFailure.Damaged(file.Name, "no pages");
        if (document.NumberOfPages > limits.Pages)
            return ReadingFailure.TooLarge(file.Name, $"{document.NumberOfPages} pages, more than {limits.Pages}");
        if (PdfPigPages.Of(document, (long)limits.OutputMegabytes << 20, deadline) is not { } pages)
            return ReadingFailure.TooLarge(file.Name, $"more than {limits.OutputMegabytes} MB of text");
        var about = document.Information;
        var info = new DocumentInfo(InfoText.Of(about.Title), InfoText.Of(about.Author), InfoText.Of(about.Subject));
        return ReadingResult.Of(
            new(file.Name, file.Sha256, pages) { Info = info, Permissions = AuthorPermissions.Of(document) }, complaints.Lines,
            FormFields.Note(document));
    }
}
