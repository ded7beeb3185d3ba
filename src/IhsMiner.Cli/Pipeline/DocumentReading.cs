using System.Runtime.CompilerServices;
using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Metadata;

namespace IhsMiner.Cli.Pipeline;

/// <summary>
/// Reads, lays out and composes documents, several at a time. Exactly one outcome for each input, in the inputs' order; a
/// document that fails takes no other with it.
/// </summary>
/// <param name="reader">Must serve as many calls at a time as there are workers.</param>
/// <param name="workers">How many documents at a time, 1 or more.</param>
internal sealed class DocumentReading(IPdfReader reader, int workers)
{
    // Documents that may be ready before a slow one in front of them is, for each worker: more only costs memory.
    private const int Ahead = 4;

    public async IAsyncEnumerable<Outcome> ReadAsync(
        IEnumerable<Input> inputs, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var free = new SemaphoreSlim(workers);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = new Queue<Task<Outcome>>();
        try
        {
            foreach (var input in inputs)
            {
                running.Enqueue(OneAsync(input, free, stop.Token));
                if (running.Count >= workers * Ahead)
                    yield return await running.Dequeue().ConfigureAwait(false);
            }

            while (running.TryDequeue(out var next))
                yield return await next.ConfigureAwait(false);
        }
        finally
        {
            // Whoever stops early leaves no reader and no child process behind.
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)Task.WhenAll(running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<Outcome> OneAsync(Input input, SemaphoreSlim free, CancellationToken cancellation)
    {
        if (input is Input.Settled settled)
            return settled.Outcome;
        await free.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var path = ((Input.ToRead)input).Path;
            return await Task.Run(() => ReadAsync(path, cancellation), cancellation).ConfigureAwait(false);
        }
        finally
        {
            free.Release();
        }
    }

    private async Task<Outcome> ReadAsync(string path, CancellationToken cancellation) =>
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
