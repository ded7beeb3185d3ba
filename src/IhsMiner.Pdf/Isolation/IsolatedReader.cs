using IhsMiner.Documents;

namespace IhsMiner.Pdf.Isolation;

/// <summary>Reads PDFs in worker processes, which <see cref="ReadWorker"/> is the far end of.</summary>
public sealed class IsolatedReader(WorkerCommand command, ReaderLimits limits, string? password = null) : IPdfReader, IAsyncDisposable
{
    private readonly IsolatedWork<Reply, Reading> work = new(
        command, limits, password, new(reply => reply.Reading(), failed => failed, reading => (reading as Reading.Failed)?.Reason));

    public Task<Reading> ReadAsync(string path, CancellationToken cancellation) => work.AskAsync(path, cancellation);

    public ValueTask DisposeAsync() => work.DisposeAsync();
}
