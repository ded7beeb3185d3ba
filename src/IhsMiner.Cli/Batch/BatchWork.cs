using System.Runtime.CompilerServices;
using System.Threading.Channels;
using IhsMiner.Store.Runs;

namespace IhsMiner.Cli.Batch;

/// <summary>
/// Does the waiting documents of a run, several at a time; each has its result as soon as it is ready. No more than the workers'
/// documents and as many finished ones are in memory, however long the run is.
/// </summary>
/// <param name="workers">How many documents at a time, 1 or more.</param>
/// <param name="hashes">The first document of each hash that is done; those of the same bytes are skipped.</param>
internal sealed class BatchWork(DocumentCoding coding, int workers, IReadOnlyDictionary<string, int> hashes)
{
    /// <param name="waiting">In their order, which says which of several files of the same bytes is read.</param>
    /// <param name="pathOf">The path of a document that was done before.</param>
    public async IAsyncEnumerable<(ListedDocument Document, DocumentResult Result)> RunAsync(
        IEnumerable<ListedDocument> waiting, Func<int, string> pathOf, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var results = Channel.CreateBounded<(ListedDocument, DocumentResult)>(workers);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var first = hashes.ToDictionary(entry => entry.Key, entry => new ListedDocument(entry.Value, ""), StringComparer.Ordinal);
        var feeding = FeedAsync(waiting, first, pathOf, results.Writer, stop.Token);
        try
        {
            await foreach (var result in results.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
                yield return result;
        }
        finally
        {
            // Whoever stops early leaves no reader and no child process behind.
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task FeedAsync(
        IEnumerable<ListedDocument> waiting, Dictionary<string, ListedDocument> first, Func<int, string> pathOf,
        ChannelWriter<(ListedDocument, DocumentResult)> results, CancellationToken cancellation)
    {
        using var free = new SemaphoreSlim(workers);
        using var failing = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = new HashSet<Task>();
        Exception? fault = null;
        try
        {
            foreach (var document in waiting)
            {
                await free.WaitAsync(failing.Token).ConfigureAwait(false);
                running.RemoveWhere(task => task.IsCompletedSuccessfully);
                var sha256 = await FileSha256.OfAsync(document.Path, failing.Token).ConfigureAwait(false);
                var isCopy = sha256 is not null && !first.TryAdd(sha256, document);
                var copied = isCopy ? first[sha256!] : null;
                running.Add(Task.Run(
                    async () =>
                    {
                        try
                        {
                            var result = copied is null
                                ? await coding.CodeAsync(document.Path, sha256, failing.Token).ConfigureAwait(false)
                                : SameBytes.As(sha256!, copied.Id, copied.Path.Length > 0 ? copied.Path : pathOf(copied.Id));
                            await results.WriteAsync((document, result), failing.Token).ConfigureAwait(false);
                        }
                        catch
                        {
                            await failing.CancelAsync().ConfigureAwait(false);
                            throw;
                        }
                        finally
                        {
                            free.Release();
                        }
                    },
                    failing.Token));
            }
        }
        catch (OperationCanceledException stopped)
        {
            fault = stopped;
        }

        await ((Task)Task.WhenAll(running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        fault = running.FirstOrDefault(task => task.IsFaulted)?.Exception?.InnerException ?? fault;
        results.TryComplete(fault);
    }
}
