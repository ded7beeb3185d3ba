namespace IhsMiner.Cli.Pipeline;

/// <summary>Reads, lays out and composes documents. Serves any number of calls at a time.</summary>
internal interface IComposer : IAsyncDisposable
{
    /// <summary>The document's outcome, done or failed; only cancellation throws.</summary>
    Task<Outcome> ReadAsync(string path, CancellationToken cancellation);
}
