using IhsMiner.Exchange.Paperwork;

namespace IhsMiner.Exchange.Tests.Paperwork;

public sealed class FlowCountsTests
{
    private static readonly FlowCounts Counts = FlowCounts.Of(InventedUpdate.Review());

    [Fact]
    public void Every_report_is_counted_once()
    {
        Assert.Equal(5, Counts.Given);
        Assert.Equal(Counts.Given, Counts.Assessed + Counts.NotAssessed.Sum(reason => reason.Count));
        Assert.Equal(Counts.Assessed, Counts.Included + Counts.Waiting + Counts.Excluded.Sum(reason => reason.Count));
        Assert.Equal(Counts.Total, Counts.Previous + Counts.Included);
    }

    [Fact]
    public void Each_that_left_has_its_reason()
    {
        Assert.Equal([new("in the review already", 1), new("could not be read: scanned", 1)], Counts.NotAssessed);
        Assert.Equal([new("not published after 1997", 1)], Counts.Excluded);
        Assert.Equal((1, 1, 0, 1), (Counts.Waiting, Counts.Included, Counts.Undecided, Counts.IncludedStatements));
    }

    [Fact]
    public void Records_are_counted_by_where_they_were_found()
    {
        Assert.Equal((2, 1), (Counts.Records, Counts.WithoutFile));
        Assert.Equal([new("EMBASE", 1), new("MEDLINE", 1)], Counts.Databases);
    }

    [Fact]
    public void What_the_run_does_not_know_is_no_number()
    {
        var counts = FlowCounts.Of(InventedUpdate.Review(withReferences: false));
        Assert.Null(counts.Records);
        Assert.Null(counts.WithoutFile);
        Assert.Empty(counts.Databases);
    }
}
