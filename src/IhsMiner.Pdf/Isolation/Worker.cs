using System.Diagnostics;
using IhsMiner.Documents;
using IhsMiner.Pdf.Processes;

namespace IhsMiner.Pdf.Isolation;

/// <summary>One running worker process and the pipes to it.</summary>
internal sealed class Worker(Process process, Task<string> errors, ReaderLimits limits) : IAsyncDisposable
{
    /// <summary>
    /// Seconds in which a worker must say that it is ready: ten times what a cold start takes on a busy machine.
    /// </summary>
    private const int StartSeconds = 30;

    /// <summary>
    /// Seconds beyond the limit after which the worker is killed: most engines notice the limit by themselves, and a worker
    /// that goes on is cheaper than a new one.
    /// </summary>
    private const int GraceSeconds = 1;

    /// <summary>
    /// Seconds between the wish that a worker end and its death: time to end the programs that it has started itself.
    /// </summary>
    private const int FarewellSeconds = 2;

    /// <summary>
    /// Starts a worker, its managed heap bounded; an <see cref="IhsMinerException"/> where it does not get ready.
    /// </summary>
    public static async Task<Worker> StartAsync(WorkerCommand command, Opening opening, CancellationToken cancellation)
    {
        var process = ProcessTree.Start(WorkerStart.Info(command, opening.Limits));
        var errors = StreamHead.ReadAsync(process.StandardError);
        var worker = new Worker(process, errors, opening.Limits);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(TimeSpan.FromSeconds(StartSeconds));
        try
        {
            if (await worker.ExchangeAsync<Opening, Ready>(opening, deadline.Token).ConfigureAwait(false)
                is { Protocol: Ready.Version })
                return worker;
        }
        catch (InvalidDataException)
        {
            // Some other program answered: the same as none.
        }

        ProcessTree.End(process);
        var said = (await errors.ConfigureAwait(false)).Trim().ReplaceLineEndings(" ");
        await worker.DisposeAsync().ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        throw new IhsMinerException(
            $"The PDF worker did not start ({command.Program} {string.Join(' ', command.Arguments)}): {said}");
    }

    /// <summary>
    /// Hands over one document. After a fault that is not of the file's own the worker has ended.
    /// </summary>
    public async Task<TResult> AskAsync<TReply, TResult>(
        string path, WorkerAnswer<TReply, TResult> answer, CancellationToken cancellation)
        where TReply : class
    {
        var name = Path.GetFileName(path);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(TimeSpan.FromSeconds(limits.Seconds + GraceSeconds));
        try
        {
            var request = new Request(Path.GetFullPath(path));
            if (await ExchangeAsync<Request, TReply>(request, deadline.Token).ConfigureAwait(false) is { } reply)
                return answer.Read(reply);
        }
        catch (InvalidDataException e)
        {
            await EndAsync().ConfigureAwait(false);
            return answer.Failed(ReadingFailure.Crashed(name, e.Message));
        }

        // The pipe closed: the worker has ended, or is about to.
        await process.WaitForExitAsync(deadline.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await EndAsync().ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        if (deadline.IsCancellationRequested)
            return answer.Failed(ReadingFailure.Timeout(name, limits));
        return answer.Failed(
            ProcessFault.Of(process.ExitCode, await errors.ConfigureAwait(false)) == FailureReason.OutOfMemory
                ? ReadingFailure.OutOfMemory(name, limits)
                : ReadingFailure.Crashed(name, $"worker process, exit code {process.ExitCode}"));
    }

    /// <summary>True until the process has ended.</summary>
    public bool IsAlive => !process.HasExited;

    public async ValueTask DisposeAsync()
    {
        await EndAsync().ConfigureAwait(false);
        process.Dispose();
    }

    /// <summary>
    /// Ends the process and waits until it is gone, so that <see cref="IsAlive"/> tells the truth: by the end of its input, or by
    /// force where it does not heed that.
    /// </summary>
    private async Task EndAsync()
    {
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(FarewellSeconds));
        await process.WaitForExitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ProcessTree.End(process);
        await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>
    /// Sends a message and waits for the answer; null where the worker ended or was killed.
    /// </summary>
    /// <exception cref="InvalidDataException">It answered nonsense.</exception>
    private async Task<TAnswer?> ExchangeAsync<TMessage, TAnswer>(TMessage message, CancellationToken deadline)
        where TAnswer : class
    {
        using var end = deadline.Register(() => _ = EndAsync());
        try
        {
            await Messages.WriteAsync(process.StandardInput.BaseStream, Messages.Body(message), CancellationToken.None)
                .ConfigureAwait(false);
            return await Messages.ReadAsync<TAnswer>(
                process.StandardOutput.BaseStream, Reply.MostBytes(limits), CancellationToken.None).ConfigureAwait(false);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
