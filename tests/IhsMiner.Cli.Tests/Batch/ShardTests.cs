using IhsMiner.Cli.Batch;
using IhsMiner.Store.Runs;

namespace IhsMiner.Cli.Tests.Batch;

public sealed class ShardTests
{
    [Theory]
    [InlineData("2/4", null, 2, 4)]
    [InlineData("job/4", "0", 1, 4)]
    [InlineData("job/4", "3", 4, 4)]
    public void Is_a_number_of_a_count_or_a_job_s(string text, string? jobIndex, int number, int of) =>
        Assert.Equal(new(number, of), Shard.Parse(text, jobIndex));

    [Theory]
    [InlineData("0/4", null)]
    [InlineData("5/4", null)]
    [InlineData("1/0", null)]
    [InlineData("2", null)]
    [InlineData("-1/4", null)]
    [InlineData("job/4", null)]
    [InlineData("job/4", "4")]
    public void Is_nothing_else(string text, string? jobIndex) => Assert.Null(Shard.Parse(text, jobIndex));

    [Fact]
    public void Every_document_is_held_by_one_shard() => Assert.All(
        Enumerable.Range(1, 20),
        id => Assert.Single(Enumerable.Range(1, 3), number => new Shard(number, 3).Holds(new ListedDocument(id, ""))));
}
