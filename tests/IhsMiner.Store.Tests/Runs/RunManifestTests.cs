using IhsMiner.Store.Tests.Support;

namespace IhsMiner.Store.Tests.Runs;

public sealed class RunManifestTests
{
    [Fact]
    public void Differences_are_named_one_by_one() => Assert.Equal(
        ["the model", "the list of inputs"],
        Sample.Manifest(3).Differences(Sample.Manifest(4) with { ModelSha256 = "zzzz" }));

    [Fact]
    public void Shards_of_one_run_differ_in_nothing() =>
        Assert.Empty(Sample.Manifest(3, 1, 2).Differences(Sample.Manifest(3, 2, 2)));
}
