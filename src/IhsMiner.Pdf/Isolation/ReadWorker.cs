using IhsMiner.Documents;

namespace IhsMiner.Pdf.Isolation;

/// <summary>
/// The far end of an <see cref="IsolatedReader"/>: answers one request after the other. It ends as soon as its input does,
/// even in the middle of a document, so that it never outlives the program that started it.
/// </summary>
public static class ReadWorker
{
    /// <summary>A path is the whole of a request; the longest that systems take are below 64 KB.</summary>
    private const int MostRequestBytes = 1 << 18;

    /// <param name="open">Opens the engine with the limits and the password, or null, that the other end sends first.</param>
    /// <param name="input">Standard input: the limits and the password, then one request at a time.</param>
    /// <param name="output">Standard output; nothing else may print there.</param>
    public static async Task RunAsync(
        Func<ReaderLimits, string?, IPdfReader> open, Stream input, Stream output, CancellationToken cancellation)
    {
        if (await Messages.ReadAsync<Opening>(input, MostRequestBytes, cancellation).ConfigureAwait(false)
            is not { Limits: { } limits } opening)
            return;
        var inner = open(limits, opening.Password);
        await Messages.WriteAsync(output, Messages.Body(new Ready(Ready.Version)), cancellation).ConfigureAwait(false);
        var next = NextAsync(input, cancellation);
        while (await next.ConfigureAwait(false) is { } request)
        {
            next = NextAsync(input, cancellation);
            // In a thread of its own: an engine that hangs must not keep the end of the input from being seen.
            var reading = Task.Run(() => inner.ReadAsync(request.Path, cancellation), cancellation);
            if (await Task.WhenAny(reading, next).ConfigureAwait(false) == next)
                return;
            var body = Messages.Body(Reply.Of(await reading.ConfigureAwait(false)));
            if (body.Length > Reply.MostBytes(limits))
                body = Messages.Body(Reply.Of(ReadingFailure.TooLarge(
                    Path.GetFileName(request.Path), $"more than {limits.OutputMegabytes} MB of text")));
            await Messages.WriteAsync(output, body, cancellation).ConfigureAwait(false);
        }
    }

    private static Task<Request?> NextAsync(Stream input, CancellationToken cancellation) =>
        Task.Run(() => Messages.ReadAsync<Request>(input, MostRequestBytes, cancellation), cancellation);
}
