using IhsMiner.Documents;
using IhsMiner.Pdf.Isolation;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests.Isolation;

public sealed class IsolatedReaderTests : IAsyncDisposable, IAsyncLifetime
{
    private readonly IsolatedReader reader = new(Program.Command, new() { Seconds = 2, MemoryMegabytes = 256 });

    public Task InitializeAsync() => Task.CompletedTask;

    Task IAsyncLifetime.DisposeAsync() => reader.DisposeAsync().AsTask();

    public ValueTask DisposeAsync() => reader.DisposeAsync();

    [Fact]
    public async Task A_document_comes_through_the_pipe_as_it_was()
    {
        var page = Assert.Single((await DocumentAsync("a.pdf")).Pages);
        Assert.Equal((1, 600, 800, 90), (page.Number, page.Width, page.Height, page.Rotation));
        Assert.Equal([new("Trust", new(1.5, 2, 30.25, 12), Upright: false), new Word("ﬁ\u0001\"", default)], page.Words);
    }

    [Fact]
    public async Task A_worker_is_used_again() =>
        Assert.Equal((await DocumentAsync("a.pdf")).Sha256, (await DocumentAsync("b.pdf")).Sha256);

    [Fact]
    public async Task Calls_at_one_time_have_a_worker_each()
    {
        var documents = await Task.WhenAll(DocumentAsync("a.pdf"), DocumentAsync("b.pdf"));
        Assert.NotEqual(documents[0].Sha256, documents[1].Sha256);
    }

    [Theory]
    [InlineData("hang.pdf", FailureReason.Timeout)]
    [InlineData("overflow.pdf", FailureReason.Crashed)]
    [InlineData("eat.pdf", FailureReason.OutOfMemory)]
    [InlineData("noise.pdf", FailureReason.Crashed)]
    public async Task A_worker_that_goes_wrong_costs_one_document(string name, FailureReason reason)
    {
        Assert.Equal(reason, Assert.IsType<Reading.Failed>(await reader.ReadAsync(name, default)).Reason);
        Assert.Equal("next.pdf", (await DocumentAsync("next.pdf")).Name);
    }

    [Fact]
    public async Task Cancellation_throws_and_the_next_document_is_read()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(800));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.ReadAsync("hang.pdf", cancellation.Token));
        Assert.Equal("next.pdf", (await DocumentAsync("next.pdf")).Name);
    }

    [PrlimitFact]
    public async Task A_worker_that_writes_a_file_dies_and_leaves_nothing_in_it()
    {
        using var folder = new TemporaryFolder();
        var failed = Assert.IsType<Reading.Failed>(await reader.ReadAsync(folder.At("write.pdf"), default));
        Assert.Equal(FailureReason.Crashed, failed.Reason);
        Assert.All(folder.Names(), name => Assert.Equal(0, new FileInfo(folder.At(name)).Length));
    }

    [Fact]
    public async Task A_command_that_is_no_worker_stops_the_run()
    {
        await using var wrong = new IsolatedReader(new("dotnet", ["--version"]), new());
        var fault = await Assert.ThrowsAsync<IhsMinerException>(() => wrong.ReadAsync("a.pdf", default));
        Assert.Contains("did not start", fault.Message, StringComparison.Ordinal);
    }

    private async Task<Document> DocumentAsync(string name) =>
        Assert.IsType<Reading.Done>(await reader.ReadAsync(name, default)).Document;
}
