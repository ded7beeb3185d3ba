using System.Runtime.CompilerServices;

namespace IhsMiner.Cli.Pipeline;

/// <summary>
/// Reads, lays out and composes documents, several at a time. Exactly one outcome for each input, in the inputs' order; a
/// document that fails takes no other with it.
/// </summary>
/// <param name="composer">Must serve as many calls at a time as there are workers.</param>
/// <param name="workers">How many documents at a time, 1 or more.</param>
internal sealed class DocumentReading(IComposer composer, int workers)
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
            return await Task.Run(() => composer.ReadAsync(path, cancellation), cancellation).ConfigureAwait(false);
        }
        finally
        {
            free.Release();
        }
    }
}
