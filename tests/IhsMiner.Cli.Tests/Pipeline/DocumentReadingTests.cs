using IhsMiner.Cli.Pipeline;
using IhsMiner.Documents;

namespace IhsMiner.Cli.Tests.Pipeline;

public sealed class DocumentReadingTests
{
    [Fact]
    public async Task Outcomes_come_in_the_order_of_the_inputs_whichever_is_ready_first()
    {
        var slow = new TaskCompletionSource();
        var reading = new DocumentReading(new Fake(async (path, _) =>
        {
            if (path == "first")
                await slow.Task;
            else
                slow.TrySetResult();
        }), workers: 2);
        var settled = new Outcome.Repeated("third");

        Input[] inputs = [new Input.ToRead("first"), new Input.ToRead("second"), new Input.Settled(settled)];
        var outcomes = await reading.ReadAsync(inputs, default).ToArrayAsync();

        Assert.Equal(["first", "second", "third"], outcomes.Select(Path));
    }

    [Fact]
    public async Task No_more_documents_than_workers_are_read_at_a_time()
    {
        var (running, most) = (0, 0);
        var reading = new DocumentReading(new Fake(async (_, _) =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref running));
            await Task.Yield();
            Interlocked.Decrement(ref running);
        }), workers: 3);

        var outcomes = await reading.ReadAsync(Named(100), default).ToArrayAsync();

        Assert.Equal(100, outcomes.Length);
        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public async Task Who_stops_early_leaves_nothing_running()
    {
        var running = 0;
        var reading = new DocumentReading(new Fake(async (path, cancellation) =>
        {
            if (path == "0")
                return;
            Interlocked.Increment(ref running);
            try
            {
                await Task.Delay(Timeout.Infinite, cancellation);
            }
            finally
            {
                Interlocked.Decrement(ref running);
            }
        }), workers: 2);

        await foreach (var _ in reading.ReadAsync(Named(20), default))
            break;

        Assert.Equal(0, running);
    }

    private static IEnumerable<Input> Named(int count) => Enumerable.Range(0, count).Select(i => new Input.ToRead($"{i}"));

    private static string Path(Outcome outcome) =>
        outcome is Outcome.Failed failed ? failed.Path : ((Outcome.Repeated)outcome).Path;

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value && Interlocked.CompareExchange(ref most, value, seen) != seen)
        {
        }
    }

    private sealed class Fake(Func<string, CancellationToken, Task> read) : IComposer
    {
        public async Task<Outcome> ReadAsync(string path, CancellationToken cancellation)
        {
            await read(path, cancellation);
            return new Outcome.Failed(path, FailureReason.Scanned, path);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
