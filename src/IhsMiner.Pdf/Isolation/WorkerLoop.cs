using IhsMiner.Documents;

namespace IhsMiner.Pdf.Isolation;

/// <summary>
/// The far end of an <see cref="IsolatedWork{TReply, TResult}"/>: answers one request after the other. It ends as soon as its input
/// does, even in the middle of a document, so that it never outlives the program that started it.
/// </summary>
public static class WorkerLoop
{
    /// <summary>A path is the whole of a request; the longest that systems take are below 64 KB.</summary>
    private const int MostRequestBytes = 1 << 18;

    /// <summary>How long work may take that is told to stop, such as to end a program of its own: half of what the other end grants.</summary>
    private const int FarewellMilliseconds = 1000;

    /// <param name="open">Makes what works, with the limits and the password, or null, that the other end sends first.</param>
    /// <param name="failed">The reply for a document whose own reply is too large.</param>
    /// <param name="input">Standard input: the limits and the password, then one request at a time.</param>
    /// <param name="output">Standard output; nothing else may print there.</param>
    public static async Task RunAsync<TReply>(
        Func<ReaderLimits, string?, Func<string, CancellationToken, Task<TReply>>> open, Func<Reading.Failed, TReply> failed,
        Stream input, Stream output, CancellationToken cancellation)
        where TReply : class
    {
        if (await Messages.ReadAsync<Opening>(input, MostRequestBytes, cancellation).ConfigureAwait(false)
            is not { Limits: { } limits } opening)
            return;
        var work = open(limits, opening.Password);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Messages.WriteAsync(output, Messages.Body(new Ready(Ready.Version)), cancellation).ConfigureAwait(false);
        var next = NextAsync(input, cancellation);
        while (await next.ConfigureAwait(false) is { } request)
        {
            next = NextAsync(input, cancellation);
            // In a thread of its own: what hangs must not keep the end of the input from being seen.
            var reply = Task.Run(() => work(request.Path, stop.Token), cancellation);
            if (await Task.WhenAny(reply, next).ConfigureAwait(false) == next)
            {
                await stop.CancelAsync().ConfigureAwait(false);
                await Task.WhenAny(reply, Task.Delay(FarewellMilliseconds, cancellation)).ConfigureAwait(false);
                return;
            }

            var body = Messages.Body(await reply.ConfigureAwait(false));
            if (body.Length > Reply.MostBytes(limits))
                body = Messages.Body(failed(ReadingFailure.TooLarge(
                    Path.GetFileName(request.Path), $"more than {limits.OutputMegabytes} MB of text")));
            await Messages.WriteAsync(output, body, cancellation).ConfigureAwait(false);
        }
    }

    private static Task<Request?> NextAsync(Stream input, CancellationToken cancellation) =>
        Task.Run(() => Messages.ReadAsync<Request>(input, MostRequestBytes, cancellation), cancellation);
}
