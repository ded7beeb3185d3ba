using System.Runtime.CompilerServices;
using IhsMiner.Documents;
using IhsMiner.Layout;

namespace IhsMiner.Cli.Pipeline;

/// <summary>
/// Reads, lays out and composes documents, several at a time. Exactly one outcome for each path, in the paths' order; a
/// document that fails takes no other with it.
/// </summary>
/// <param name="reader">Must serve as many calls at a time as there are workers.</param>
/// <param name="workers">How many documents at a time, 1 or more.</param>
internal sealed class DocumentReading(IPdfReader reader, int workers)
{
    public async IAsyncEnumerable<Outcome> ReadAsync(
        IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var running = new Queue<Task<Outcome>>();
        foreach (var path in paths)
        {
            running.Enqueue(Task.Run(() => OneAsync(path, cancellation), cancellation));
            if (running.Count >= workers)
                yield return await running.Dequeue().ConfigureAwait(false);
        }

        while (running.TryDequeue(out var next))
            yield return await next.ConfigureAwait(false);
    }

    private async Task<Outcome> OneAsync(string path, CancellationToken cancellation)
    {
        switch (await reader.ReadAsync(path, cancellation).ConfigureAwait(false))
        {
            case Reading.Done done:
                return Compose(path, done.Document);
            case Reading.Failed failed:
                return new Outcome.Failed(path, failed.Reason, failed.Message);
            default:
                throw new InvalidOperationException("a reading is done or failed");
        }
    }

    // A document that the layout stumbles over is a fault of ours, and still only this document's.
    private static Outcome Compose(string path, Document document)
    {
        try
        {
            return new Outcome.Done(document, Sentences.Compose.Document(LayOut.Document(document)));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new Outcome.Failed(
                path, FailureReason.Crashed, $"{document.Name}: the layout failed ({fault.Message}); please report it with the file");
        }
    }
}
