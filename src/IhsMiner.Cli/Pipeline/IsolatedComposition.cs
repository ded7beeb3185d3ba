using IhsMiner.Pdf;
using IhsMiner.Pdf.Isolation;

namespace IhsMiner.Cli.Pipeline;

/// <summary>
/// Reads, lays out and composes documents in worker processes: one whose layout hangs or eats memory is ended by the document's limits,
/// and costs itself alone.
/// </summary>
internal sealed class IsolatedComposition(WorkerCommand command, ReaderLimits limits, string? password) : IComposer, IAsyncDisposable
{
    private readonly IsolatedWork<OutcomeReply, OutcomeReply> work = new(
        command, limits, password, new(reply => reply.Checked(), OutcomeReply.Of, reply => reply.Reason));

    public async Task<Outcome> ReadAsync(string path, CancellationToken cancellation) =>
        (await work.AskAsync(path, cancellation).ConfigureAwait(false)).Outcome(path);

    public ValueTask DisposeAsync() => work.DisposeAsync();
}
