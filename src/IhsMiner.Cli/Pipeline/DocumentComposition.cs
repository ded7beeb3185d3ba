using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Metadata;

namespace IhsMiner.Cli.Pipeline;

/// <summary>Reads, lays out and composes a document in this process; whatever is wrong with it is its outcome.</summary>
/// <param name="reader">Disposed with it.</param>
/// <param name="seconds">What laying out and composing one document may take.</param>
/// <param name="findsMetadata">Whether to look for what the document says of itself.</param>
internal sealed class DocumentComposition(IPdfReader reader, int seconds, bool findsMetadata = true) : IComposer
{
    public async Task<Outcome> ReadAsync(string path, CancellationToken cancellation) =>
        await reader.ReadAsync(path, cancellation).ConfigureAwait(false) switch
        {
            Reading.Done done => await ComposeInTimeAsync(path, done, cancellation).ConfigureAwait(false),
            Reading.Failed failed => new Outcome.Failed(path, failed.Reason, failed.Message),
            var other => throw new InvalidOperationException($"A reading is done or failed, not {other}."),
        };

    public async ValueTask DisposeAsync()
    {
        if (reader is IAsyncDisposable disposable)
            await disposable.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>A layout that takes too long is left behind: it goes on in its thread, which ends with the process.</summary>
    private async Task<Outcome> ComposeInTimeAsync(string path, Reading.Done done, CancellationToken cancellation)
    {
        try
        {
            return await Task.Run(() => Compose(path, done), cancellation)
                .WaitAsync(TimeSpan.FromSeconds(seconds), cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return new Outcome.Failed(
                path, FailureReason.Timeout,
                $"{done.Document.Name} took longer than {seconds} s to lay out: raise --timeout, or leave it out.");
        }
    }

    // A document that the layout stumbles over is a fault of ours, and still only this document's.
    private Outcome Compose(string path, Reading.Done done)
    {
        var document = done.Document;
        try
        {
            var layout = LayOut.Document(document);
            var composition = Sentences.Compose.Document(layout);
            return new Outcome.Done(path, document, composition)
            {
                Metadata = findsMetadata ? FindMetadata.In(document, layout, composition) : ArticleMetadata.None,
                Warnings = done.Warnings,
            };
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new Outcome.Failed(
                path, FailureReason.Crashed,
                $"{document.Name}: the layout failed ({fault.Message}); please report it with the file");
        }
    }
}
