using IhsMiner.Documents;
using IhsMiner.Store.Runs;
using IhsMiner.Store.Tests.Support;

namespace IhsMiner.Store.Tests.Runs;

public sealed class RunFileTests
{
    [Fact]
    public void The_manifest_reads_back_as_it_was()
    {
        using var folder = new TemporaryFolder();
        Sample.Run(folder, 3).Dispose();

        using var run = RunFile.OpenToRead(folder.At("run.db"));

        Assert.Equal(Sample.Manifest(3), run.Manifest);
    }

    [Fact]
    public void Every_input_waits_until_it_has_its_outcome()
    {
        using var folder = new TemporaryFolder();
        using var run = Sample.Run(folder, 3);

        run.Save(2, Sample.Done("two", "A title.", "Too few staff."));
        run.Save(3, new DocumentResult.Failed(FailureReason.Scanned, "03.pdf has no text layer", "three"));

        Assert.Equal([Sample.Listed(1)], run.Waiting());
        Assert.Equal(new(3, Done: 1, Failed: 1, Skipped: 0, Waiting: 1), run.Reconcile());
        Assert.False(run.Reconcile().Balances);
    }

    [Fact]
    public void The_account_balances_once_nothing_waits()
    {
        using var folder = new TemporaryFolder();
        using var run = Sample.Run(folder, 2);

        run.Save(1, Sample.Done("one", "A title."));
        run.Save(2, SameBytes.As("one", 1, "in/01.pdf"));

        Assert.True(run.Reconcile().Balances);
    }

    [Fact]
    public void An_input_that_is_lost_is_noticed()
    {
        using var folder = new TemporaryFolder();
        using var run = RunFile.Create(folder.At("run.db"), Sample.Manifest(2), Sample.Categories, [Sample.Listed(1)]);

        run.Save(1, Sample.Done("one", "A title."));

        Assert.False(run.Reconcile().Balances);
    }

    [Fact]
    public void A_second_outcome_is_refused_and_leaves_no_trace()
    {
        using var folder = new TemporaryFolder();
        using var run = Sample.Run(folder, 1);
        run.Save(1, Sample.Done("one", "A title."));

        Assert.Throws<InvalidOperationException>(() => run.Save(1, Sample.Done("one", "A title.", "Too few staff.")));

        Assert.Single(Store.Reading.RunTable.Of(run, "sentences").Rows);
    }

    [Fact]
    public void A_document_is_written_whole_or_not_at_all()
    {
        using var folder = new TemporaryFolder();
        using var run = Sample.Run(folder, 1);
        var done = Sample.Done("one", "A title.", "Too few staff.");

        // The page is there twice, which the last table but one refuses.
        Assert.ThrowsAny<Exception>(() => run.Save(1, done with { Pages = [.. done.Pages, .. done.Pages] }));

        Assert.Equal([Sample.Listed(1)], run.Waiting());
        Assert.Equal(0, run.Database.Number("SELECT (SELECT count(*) FROM page) + (SELECT count(*) FROM sentence)"));
    }

    [Fact]
    public void Those_that_failed_for_a_reason_that_may_pass_can_wait_again()
    {
        using var folder = new TemporaryFolder();
        using var run = Sample.Run(folder, 2);
        run.Save(1, new DocumentResult.Failed(FailureReason.Crashed, "it crashed", "one"));
        run.Save(2, new DocumentResult.Failed(FailureReason.Scanned, "it is scanned", "two"));

        run.Reopen(FailureReason.Crashed, FailureReason.OutOfMemory);

        Assert.Equal([Sample.Listed(1)], run.Waiting());
    }

    [Fact]
    public void What_needs_no_reading_has_its_outcome_from_the_start()
    {
        using var folder = new TemporaryFolder();
        var fault = new DocumentResult.Failed(FailureReason.Unreadable, "this folder\ncannot be opened", null);
        using var run = RunFile.Create(
            folder.At("run.db"), Sample.Manifest(1), Sample.Categories, [Sample.Listed(1) with { Settled = fault }]);

        var row = Assert.Single(Store.Reading.RunTable.Of(run, "failures").Rows);

        Assert.Equal(["in/01.pdf", "failed", "unreadable", "this folder cannot be opened", null], row);
    }

    [Fact]
    public void One_program_writes_at_a_time()
    {
        using var folder = new TemporaryFolder();
        using var run = Sample.Run(folder, 1);

        var fault = Assert.Throws<IhsMinerException>(() => RunFile.OpenToWrite(folder.At("run.db")));

        Assert.Contains("another program writes to this run", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_the_run_remains_once_it_is_closed()
    {
        using var folder = new TemporaryFolder();
        using (var run = Sample.Run(folder, 1))
        {
            run.Save(1, Sample.Done("one", "A title."));
            run.Finish();
        }

        Assert.Equal(["run.db"], folder.Names());
    }

    [Fact]
    public void The_log_of_a_run_that_somebody_deleted_is_not_played_into_a_new_one()
    {
        using var folder = new TemporaryFolder();
        using (var old = Sample.Run(folder, 1))
        {
            old.Save(1, Sample.Done("one", "A title.", "Too few staff."));
            File.Copy(folder.At("run.db-wal"), folder.At("kept"));
        }

        File.Delete(folder.At("run.db"));
        File.Move(folder.At("kept"), folder.At("run.db-wal"));
        using var run = Sample.Run(folder, 1);

        Assert.Equal([Sample.Listed(1)], run.Waiting());
        Assert.Equal("ok", run.Database.Rows("PRAGMA integrity_check").Single()[0]);
    }
}
