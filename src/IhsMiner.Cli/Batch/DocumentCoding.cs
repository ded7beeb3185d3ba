using IhsMiner.Classification;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Documents;
using IhsMiner.Duplicates;
using IhsMiner.Store.Runs;

namespace IhsMiner.Cli.Batch;

/// <summary>Reads and classifies one document, as it is stored. Serves any number of calls at a time.</summary>
/// <param name="seconds">What classifying one document may take.</param>
internal sealed class DocumentCoding(IComposer composer, Classifier classifier, int seconds)
{
    /// <param name="sha256">Of the file, where it could be read.</param>
    public async Task<DocumentResult> CodeAsync(string path, string? sha256, CancellationToken cancellation)
    {
        var outcome = await composer.ReadAsync(path, cancellation).ConfigureAwait(false);
        // Whatever ended the reader's process may have had nothing to do with the file: once more, in a new one.
        if (outcome is Outcome.Failed { Reason: FailureReason.Crashed or FailureReason.OutOfMemory })
            outcome = await composer.ReadAsync(path, cancellation).ConfigureAwait(false);
        return outcome switch
        {
            Outcome.Done done => CodedInTime(done, cancellation),
            Outcome.Failed failed => new DocumentResult.Failed(failed.Reason, failed.Message, sha256),
            _ => throw new InvalidOperationException($"A document is done or failed, not {outcome}."),
        };
    }

    private DocumentResult CodedInTime(Outcome.Done done, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(TimeSpan.FromSeconds(seconds));
        try
        {
            return Coded(done, deadline.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new DocumentResult.Failed(
                FailureReason.Timeout, $"{done.Document.Name} took longer than {seconds} s to classify: raise --timeout, or leave it out.",
                done.Document.Sha256);
        }
    }

    private DocumentResult.Done Coded(Outcome.Done done, CancellationToken deadline) => new(
        done.Document.Sha256,
        done.Document.Pages,
        SentenceClassification.OfAll(done.Composition, classifier, deadline),
        done.Composition.Removed,
        done.Metadata,
        TitleKey.Of(done.Metadata.Title?.Value ?? ""),
        MinHash.Of(done.Composition.Text))
    {
        Warnings = done.Warnings,
    };
}
