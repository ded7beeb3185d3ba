using IhsMiner.Coding;
using IhsMiner.Exchange.RunReports;
using IhsMiner.Exchange.Summaries;

namespace IhsMiner.Exchange.Tests.RunReports;

public sealed class RunReportPageTests
{
    private static readonly Category Theme = new("people", "People & places", "who", [], "", "");
    private static readonly Category Kind = new("help", "Help", "helps", [], "", "");

    [Fact]
    public void Names_from_documents_are_text_and_never_markup()
    {
        var page = RunReportPage.Of(Report(new ReportedDocument("<b>.pdf", "in/<b>.pdf", "failed", "damaged", null, 0, 0, 0, null)));

        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;.pdf", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_are_shown_where_one_is_known()
    {
        Assert.Contains("""<th scope="row">2019</th>""", RunReportPage.Of(Report()), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "<h2>Years</h2>",
            RunReportPage.Of(Report() with { Years = [new(null, "people", "help", 3)] }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_failures_and_duplicates_has_no_such_tables()
    {
        var page = RunReportPage.Of(Report() with { Reasons = [] });

        Assert.DoesNotContain("<h2>Not read</h2>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<h2>Duplicates</h2>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Duplicates_stand_beside_the_one_that_stands_for_them()
    {
        var page = RunReportPage.Of(Report(
            new ReportedDocument("b.pdf", "b.pdf", "done", null, null, 1, 1, 1, "a.pdf"),
            new ReportedDocument("c.pdf", "c.pdf", "skipped", "duplicate", null, 0, 0, 0, "a.pdf")));

        Assert.Contains("""<th scope="row">a.pdf</th><td>b.pdf; c.pdf</td>""", page, StringComparison.Ordinal);
    }

    private static RunReport Report(params ReportedDocument[] documents) => new(
        new RunSummary(
            "A run", [Theme], [Kind], [], new Dictionary<(string Theme, string Kind), int> { [("people", "help")] = 3 }, [], [], []),
        [new(2019, "people", "help", 2), new(null, "people", "help", 1)],
        [new("failed", "damaged", 1, "it is damaged")],
        [new("Scores", [1, 0, 12_345])],
        documents);
}
