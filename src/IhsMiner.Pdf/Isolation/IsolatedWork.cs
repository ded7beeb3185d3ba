using System.Collections.Concurrent;
using IhsMiner.Documents;

namespace IhsMiner.Pdf.Isolation;

/// <summary>
/// Work on documents in worker processes, so that what hangs, overflows the stack or eats memory costs one document. A worker serves
/// one document at a time and is used again; there are as many as there are calls at one time.
/// </summary>
/// <typeparam name="TReply">What a worker answers, as JSON.</typeparam>
/// <typeparam name="TResult">What is made of it.</typeparam>
public sealed class IsolatedWork<TReply, TResult>(
    WorkerCommand command, ReaderLimits limits, string? password, WorkerAnswer<TReply, TResult> answer) : IAsyncDisposable
    where TReply : class
{
    /// <summary>
    /// Documents after which a worker is replaced: what an engine leaks stays small, and a start (about a second of processor time,
    /// most of it compiling the layout) is spread over many.
    /// </summary>
    private const int DocumentsPerWorker = 1000;

    private readonly Opening opening = new(limits.Validated(), password);

    private readonly ConcurrentBag<(Worker Worker, int Served)> idle = [];

    /// <summary>What came of the file at <paramref name="path"/>; only cancellation throws.</summary>
    public async Task<TResult> AskAsync(string path, CancellationToken cancellation)
    {
        var (worker, served) = await TakeAsync(cancellation).ConfigureAwait(false);
        var keep = false;
        try
        {
            var result = await worker.AskAsync(path, answer, cancellation).ConfigureAwait(false);
            keep = worker.IsAlive && served + 1 < DocumentsPerWorker && answer.ReasonOf(result) != FailureReason.OutOfMemory;
            return result;
        }
        finally
        {
            if (keep)
                idle.Add((worker, served + 1));
            else
                await worker.DisposeAsync().ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (idle.TryTake(out var last))
            await last.Worker.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<(Worker Worker, int Served)> TakeAsync(CancellationToken cancellation)
    {
        while (idle.TryTake(out var found))
        {
            if (found.Worker.IsAlive)
                return found;
            await found.Worker.DisposeAsync().ConfigureAwait(false);
        }

        return (await Worker.StartAsync(command, opening, cancellation).ConfigureAwait(false), 0);
    }
}
