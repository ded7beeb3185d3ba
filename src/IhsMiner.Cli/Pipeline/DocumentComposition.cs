using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Metadata;

namespace IhsMiner.Cli.Pipeline;

/// <summary>Reads, lays out and composes a document in this process; whatever is wrong with it is its outcome.</summary>
internal sealed class DocumentComposition(IPdfReader reader) : IComposer
{
    public async Task<Outcome> ReadAsync(string path, CancellationToken cancellation) =>
        await reader.ReadAsync(path, cancellation).ConfigureAwait(false) switch
        {
            Reading.Done done => Compose(path, done),
            Reading.Failed failed => new Outcome.Failed(path, failed.Reason, failed.Message),
            var other => throw new InvalidOperationException($"A reading is done or failed, not {other}."),
        };

    // A document that the layout stumbles over is a fault of ours, and still only this document's.
    private static Outcome Compose(string path, Reading.Done done)
    {
        var document = done.Document;
        try
        {
            var layout = LayOut.Document(document);
            var composition = Sentences.Compose.Document(layout);
            return new Outcome.Done(path, document, composition)
            {
                Metadata = FindMetadata.In(document, layout, composition),
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
