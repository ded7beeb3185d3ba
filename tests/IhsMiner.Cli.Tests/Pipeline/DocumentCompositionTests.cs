using IhsMiner.Cli.Pipeline;
using IhsMiner.Documents;

namespace IhsMiner.Cli.Tests.Pipeline;

public sealed class DocumentCompositionTests
{
    [Fact]
    public async Task A_layout_that_takes_too_long_is_a_timeout()
    {
        await using var composition = new DocumentComposition(new Fake(), seconds: 0);

        var failed = Assert.IsType<Outcome.Failed>(await composition.ReadAsync("in/a.pdf", default));

        Assert.Equal((FailureReason.Timeout, "in/a.pdf"), (failed.Reason, failed.Path));
        Assert.StartsWith("a.pdf took longer than 0 s to lay out", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reader_is_disposed_with_it()
    {
        var reader = new Fake();

        await using (new DocumentComposition(reader, seconds: 60))
        {
        }

        Assert.True(reader.IsDisposed);
    }

    private sealed class Fake : IPdfReader, IAsyncDisposable
    {
        public bool IsDisposed { get; private set; }

        public Task<Reading> ReadAsync(string path, CancellationToken cancellation) => Task.FromResult<Reading>(new Reading.Done(new(
            "a.pdf", "", [new(1, 600, 800, 0, [.. Enumerable.Range(0, 50_000).Select(i => new Word("care", new(i % 500, i % 700, i % 500 + 20, i % 700 + 10)))])])));

        public ValueTask DisposeAsync()
        {
            IsDisposed = true;
            return ValueTask.CompletedTask;
        }
    }
}
