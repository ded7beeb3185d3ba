using System.Collections.Concurrent;
using IhsMiner.Documents;

namespace IhsMiner.Pdf.Isolation;

/// <summary>
/// Reads PDFs in worker processes, so that an engine which hangs, overflows the stack or eats memory costs one document. A
/// worker serves one document at a time and is used again; there are as many as there are calls at one time.
/// </summary>
public sealed class IsolatedReader(WorkerCommand command, ReaderLimits limits, string? password = null) : IPdfReader, IAsyncDisposable
{
    /// <summary>
    /// Documents after which a worker is replaced: what an engine leaks stays small, and a start (about 0.1 s) is spread
    /// over many.
    /// </summary>
    private const int DocumentsPerWorker = 200;

    private readonly Opening opening = new(limits.Validated(), password);

    private readonly ConcurrentBag<(Worker Worker, int Served)> idle = [];

    public async Task<Reading> ReadAsync(string path, CancellationToken cancellation)
    {
        var (worker, served) = await TakeAsync(cancellation).ConfigureAwait(false);
        var keep = false;
        try
        {
            var reading = await worker.ReadAsync(path, cancellation).ConfigureAwait(false);
            keep = worker.IsAlive
                && served + 1 < DocumentsPerWorker
                && reading is not Reading.Failed { Reason: FailureReason.OutOfMemory };
            return reading;
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
