using IhsMiner.Cli.Pipeline;
using IhsMiner.Documents;
using IhsMiner.Metadata;
using IhsMiner.Sentences;

namespace IhsMiner.Cli.Tests.Pipeline;

public sealed class SecondOpinionTests
{
    [Fact]
    public async Task A_document_that_the_first_reads_is_not_read_again() =>
        Assert.Equal("first", Name(await Of(Done("first"), null)));

    [Theory]
    [InlineData(FailureReason.Damaged, "damaged")]
    [InlineData(FailureReason.Crashed, "crashed")]
    [InlineData(FailureReason.Scanned, "scanned")]
    [InlineData(FailureReason.Garbled, "garbled")]
    [InlineData(FailureReason.Encrypted, "encrypted")]
    [InlineData(FailureReason.Timeout, "timeout")]
    [InlineData(FailureReason.OutOfMemory, "out-of-memory")]
    public async Task What_the_first_cannot_read_the_second_may_and_it_is_said(FailureReason reason, string code)
    {
        var done = Assert.IsType<Outcome.Done>(await Of(Failed(reason), Done("second")));

        Assert.Equal("second", Name(done));
        Assert.Equal([$"read by poppler, since pdfpig says '{code}'"], done.Warnings);
    }

    [Theory]
    [InlineData(FailureReason.TooLarge)]
    [InlineData(FailureReason.NotAPdf)]
    [InlineData(FailureReason.Unreadable)]
    public async Task What_any_engine_would_refuse_is_not_tried_twice(FailureReason reason) => Assert.Equal(reason, Reason(await Of(Failed(reason), null)));

    [Fact]
    public async Task The_one_that_reads_more_pages_counts()
    {
        var done = Assert.IsType<Outcome.Done>(await Of(Done("first", unread: 2), Done("second", unread: 1)));

        Assert.Equal("second", Name(done));
        Assert.Equal(["read by poppler, since pdfpig could not read 2 of 3 pages"], done.Warnings);
        Assert.Equal("first", Name(await Of(Done("first", unread: 1), Done("second", unread: 1))));
        Assert.Equal("first", Name(await Of(Done("first", unread: 1), Failed(FailureReason.Damaged))));
    }

    [Theory]
    [InlineData(FailureReason.Damaged, FailureReason.Scanned, FailureReason.Scanned)]
    [InlineData(FailureReason.Crashed, FailureReason.Encrypted, FailureReason.Encrypted)]
    [InlineData(FailureReason.Encrypted, FailureReason.Scanned, FailureReason.Scanned)]
    [InlineData(FailureReason.Encrypted, FailureReason.Damaged, FailureReason.Encrypted)]
    [InlineData(FailureReason.Scanned, FailureReason.Damaged, FailureReason.Scanned)]
    [InlineData(FailureReason.Timeout, FailureReason.Scanned, FailureReason.Timeout)]
    public async Task Of_two_failures_the_one_counts_that_knows_more(FailureReason first, FailureReason second, FailureReason expected) =>
        Assert.Equal(expected, Reason(await Of(Failed(first), Failed(second))));

    [Fact]
    public async Task That_neither_can_read_it_is_said()
    {
        var failed = Assert.IsType<Outcome.Failed>(await Of(Failed(FailureReason.Crashed), Failed(FailureReason.Damaged)));

        Assert.StartsWith("a.pdf can be read by neither engine (pdfpig: crashed, poppler: damaged)", failed.Message, StringComparison.Ordinal);
    }

    private static async Task<Outcome> Of(Outcome first, Outcome? second)
    {
        await using var opinion = new SecondOpinion(new Fake(first), new Fake(second));
        return await opinion.ReadAsync("in/a.pdf", default);
    }

    private static string Name(Outcome outcome) => Assert.IsType<Outcome.Done>(outcome).Document.Name;

    private static FailureReason Reason(Outcome outcome) => Assert.IsType<Outcome.Failed>(outcome).Reason;

    private static Outcome.Failed Failed(FailureReason reason) => new("in/a.pdf", reason, "first");

    private static Outcome.Done Done(string name, int unread = 0)
    {
        var document = new Document(
            name, "", [.. Enumerable.Range(1, 3).Select(number => new Page(number, 600, 800, 0, []) { IsUnread = number <= unread })]);
        var layout = IhsMiner.Layout.LayOut.Document(document);
        var composition = Compose.Document(layout);
        return new("in/a.pdf", document, composition) { Metadata = FindMetadata.In(document, layout, composition) };
    }

    /// <summary>Answers the same whatever it is asked; one that has no answer must not be asked.</summary>
    private sealed class Fake(Outcome? outcome) : IComposer
    {
        public Task<Outcome> ReadAsync(string path, CancellationToken cancellation) =>
            Task.FromResult(outcome ?? throw new InvalidOperationException("It was asked."));

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
