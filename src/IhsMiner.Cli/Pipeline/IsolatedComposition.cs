using IhsMiner.Pdf;
using IhsMiner.Pdf.Isolation;

namespace IhsMiner.Cli.Pipeline;

/// <summary>
/// Reads, lays out and composes documents in worker processes: one whose layout hangs or eats memory is ended by the document's limits,
/// and costs itself alone.
/// </summary>
internal sealed class IsolatedComposition(WorkerCommand command, ReaderLimits limits, string? password) : IComposer
{
    private readonly IsolatedWork<OutcomeReply, Outcome> work = new(
        command, limits, password, new(
            reply => reply.Outcome(), failed => new Outcome.Failed("", failed.Reason, failed.Message),
            outcome => (outcome as Outcome.Failed)?.Reason));

    public async Task<Outcome> ReadAsync(string path, CancellationToken cancellation) =>
        await work.AskAsync(path, cancellation).ConfigureAwait(false) switch
        {
            Outcome.Done done => done with { Path = path },
            Outcome.Failed failed => failed with { Path = path },
            var other => throw new InvalidOperationException($"A document is done or failed, not {other}."),
        };

    public ValueTask DisposeAsync() => work.DisposeAsync();
}
