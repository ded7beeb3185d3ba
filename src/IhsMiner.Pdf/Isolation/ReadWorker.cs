using IhsMiner.Documents;

namespace IhsMiner.Pdf.Isolation;

/// <summary>The far end of an <see cref="IsolatedReader"/>.</summary>
public static class ReadWorker
{
    /// <param name="open">Opens the engine with the limits and the password, or null, that the other end sends first.</param>
    /// <param name="input">Standard input: the limits and the password, then one request at a time.</param>
    /// <param name="output">Standard output; nothing else may print there.</param>
    public static Task RunAsync(
        Func<ReaderLimits, string?, IPdfReader> open, Stream input, Stream output, CancellationToken cancellation) =>
        WorkerLoop.RunAsync(
            (limits, password) =>
            {
                var reader = open(limits, password);
                return async (path, stop) => Reply.Of(await reader.ReadAsync(path, stop).ConfigureAwait(false));
            },
            Reply.Of, input, output, cancellation);
}
