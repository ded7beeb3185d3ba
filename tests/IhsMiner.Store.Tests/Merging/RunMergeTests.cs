using IhsMiner.Store.Merging;
using IhsMiner.Store.Reading;
using IhsMiner.Store.Runs;
using IhsMiner.Store.Tests.Support;

namespace IhsMiner.Store.Tests.Merging;

public sealed class RunMergeTests
{
    [Fact]
    public void Shards_make_the_run_that_was_never_cut()
    {
        using var folder = new TemporaryFolder();
        using (var whole = Sample.Run(folder, 4, "whole.db"))
        {
            whole.Save(1, Sample.Done("one", "First.", "Too few staff."));
            whole.Save(2, SameBytes.As("one", 1, "in/01.pdf"));
            whole.Save(3, Sample.Done("three", "Third.", "Too few beds."));
            whole.Save(4, Sample.Done("four", "Fourth.", "Too little money."));
            whole.Finish();
        }

        // Each shard reads its own: that 2 is 1 again shows when they are merged.
        var one = Shard(folder, 1, (3, Sample.Done("three", "Third.", "Too few beds.")), (1, Sample.Done("one", "First.", "Too few staff.")));
        var two = Shard(folder, 2, (2, Sample.Done("one", "First.", "Too few staff.")), (4, Sample.Done("four", "Fourth.", "Too little money.")));

        var account = RunMerge.Write(folder.At("merged.db"), [two, one]);

        Assert.Equal(new(4, Done: 3, Failed: 0, Skipped: 1, Waiting: 0), account);
        using var expected = RunFile.OpenToRead(folder.At("whole.db"));
        using var merged = RunFile.OpenToRead(folder.At("merged.db"));
        Assert.Equal(expected.Manifest, merged.Manifest);
        Assert.All(RunTable.Names, name => Assert.Equal(RunTable.Of(expected, name).Rows, RunTable.Of(merged, name).Rows));
        Assert.Equal("in/03.pdf", Assert.Single(FullTextSearch.Of(merged, "beds", 10)).Document);
        Assert.DoesNotContain(folder.Names(), name => name.Contains("merging", StringComparison.Ordinal));
    }

    [Fact]
    public void A_shard_that_is_missing_is_named()
    {
        using var folder = new TemporaryFolder();
        var one = Shard(folder, 1, (1, Sample.Done("one", "First.")), (3, Sample.Done("three", "Third.")));

        var fault = Assert.Throws<IhsMinerException>(() => RunMerge.Write(folder.At("merged.db"), [one]));

        Assert.Contains("shard 2 of 2 is missing", fault.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.At("merged.db")));
    }

    [Fact]
    public void A_shard_that_is_not_finished_is_refused()
    {
        using var folder = new TemporaryFolder();
        var one = Shard(folder, 1, (1, Sample.Done("one", "First.")));

        var fault = Assert.Throws<IhsMinerException>(() => RunMerge.Write(folder.At("merged.db"), [one]));

        Assert.Contains("1 of its 2 inputs have no outcome yet", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shard_of_another_model_or_list_is_refused()
    {
        using var folder = new TemporaryFolder();
        var one = Shard(folder, 1, (1, Sample.Done("one", "First.")), (3, Sample.Done("three", "Third.")));
        var other = folder.At("other.db");
        RunFile.Create(other, Sample.Manifest(5, 2, 2) with { ModelSha256 = "z" }, Sample.Categories, []).Dispose();

        var fault = Assert.Throws<IhsMinerException>(() => RunMerge.Write(folder.At("merged.db"), [one, other]));

        Assert.Contains("the model, the list of inputs differ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shard_that_is_named_twice_is_refused()
    {
        using var folder = new TemporaryFolder();
        var one = Shard(folder, 1, (1, Sample.Done("one", "First.")), (3, Sample.Done("three", "Third.")));

        Assert.Throws<IhsMinerException>(() => RunMerge.Write(folder.At("merged.db"), [one, one]));
    }

    private static string Shard(TemporaryFolder folder, int shard, params (int Id, DocumentResult Result)[] results)
    {
        var path = folder.At($"shard{shard}.db");
        using var run = RunFile.Create(
            path, Sample.Manifest(4, shard, 2), Sample.Categories, [Sample.Listed(shard), Sample.Listed(shard + 2)]);
        foreach (var (id, result) in results)
            run.Save(id, result);
        run.Finish();
        return path;
    }
}
