using System.Globalization;
using IhsMiner.Documents;
using IhsMiner.Pdf;

namespace IhsMiner.Cli.Pipeline;

/// <summary>
/// Reads with PdfPig, and asks Poppler where that gives no text or leaves pages out: what one engine stumbles over the other often
/// reads. The limits hold for each of them.
/// </summary>
/// <param name="first">With PdfPig.</param>
/// <param name="second">With Poppler.</param>
internal sealed class SecondOpinion(IComposer first, IComposer second) : IComposer
{
    public async Task<Outcome> ReadAsync(string path, CancellationToken cancellation)
    {
        var one = await first.ReadAsync(path, cancellation).ConfigureAwait(false);
        return IsDoubtful(one) ? Better(one, await second.ReadAsync(path, cancellation).ConfigureAwait(false)) : one;
    }

    public async ValueTask DisposeAsync()
    {
        await first.DisposeAsync().ConfigureAwait(false);
        await second.DisposeAsync().ConfigureAwait(false);
    }

    private static bool IsDoubtful(Outcome outcome) => outcome switch
    {
        Outcome.Done done => Unread(done) > 0,
        Outcome.Failed failed => IsBroken(failed.Reason)
            || failed.Reason is FailureReason.Encrypted or FailureReason.Scanned or FailureReason.Garbled
                or FailureReason.Timeout or FailureReason.OutOfMemory,
        _ => false,
    };

    private static Outcome Better(Outcome one, Outcome other) => (one, other) switch
    {
        (Outcome.Done mine, Outcome.Done theirs) when Unread(theirs) < Unread(mine) => Told(theirs, string.Create(
            CultureInfo.InvariantCulture, $"could not read {Unread(mine)} of {mine.Document.Pages.Count} pages")),
        (Outcome.Failed mine, Outcome.Done theirs) => Told(theirs, $"says '{mine.Reason.Code()}'"),
        (Outcome.Failed mine, Outcome.Failed theirs) when IsBroken(mine.Reason) && IsBroken(theirs.Reason) => mine with
        {
            Message = $"{Path.GetFileName(mine.Path)} can be read by neither engine ({PdfEngines.PdfPig}: {mine.Reason.Code()}, "
                + $"{PdfEngines.Poppler}: {theirs.Reason.Code()}): fetch it again, or read pictures of its pages with --ocr.",
        },
        // Whoever could open it knows more.
        (Outcome.Failed mine, Outcome.Failed theirs) when IsBroken(mine.Reason) || (mine.Reason == FailureReason.Encrypted
            && theirs.Reason is FailureReason.Scanned or FailureReason.Garbled) => theirs,
        _ => one,
    };

    private static bool IsBroken(FailureReason reason) => reason is FailureReason.Damaged or FailureReason.Crashed;

    private static int Unread(Outcome.Done done) => done.Document.Pages.Count(page => page.IsUnread);

    private static Outcome.Done Told(Outcome.Done done, string because) => done with
    {
        Warnings = [$"read by {PdfEngines.Poppler}, since {PdfEngines.PdfPig} {because}", .. done.Warnings],
    };
}
