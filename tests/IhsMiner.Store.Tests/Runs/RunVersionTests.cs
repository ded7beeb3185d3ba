using IhsMiner.Store.Runs;
using IhsMiner.Store.Tests.Support;

namespace IhsMiner.Store.Tests.Runs;

public sealed class RunVersionTests
{
    [Theory]
    [InlineData("PRAGMA user_version = 1", "is a run of version 1, and this program knows version 2 alone")]
    [InlineData("PRAGMA user_version = 3", "is a run of version 3, and this program knows version 2 alone")]
    [InlineData("PRAGMA application_id = 0", "is a SQLite file, but no run of ihsminer")]
    [InlineData("DELETE FROM manifest WHERE name = 'seed'", "the run's manifest has no sound 'seed'")]
    public void What_is_no_run_of_this_version_is_refused(string damage, string expected)
    {
        using var folder = new TemporaryFolder();
        using (var run = Sample.Run(folder, 1))
            run.Database.Run(damage);

        var fault = Assert.Throws<IhsMinerException>(() => RunFile.OpenToRead(folder.At("run.db")));

        Assert.StartsWith(folder.At("run.db"), fault.Message, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_kind_is_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("run.db"), string.Concat(Enumerable.Repeat("document,page\n", 500)));

        var fault = Assert.Throws<IhsMinerException>(() => RunFile.OpenToRead(folder.At("run.db")));

        Assert.Contains("cannot be read as a run", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_not_made()
    {
        using var folder = new TemporaryFolder();

        Assert.Throws<IhsMinerException>(() => RunFile.OpenToRead(folder.At("run.db")));

        Assert.Empty(folder.Names());
    }
}
