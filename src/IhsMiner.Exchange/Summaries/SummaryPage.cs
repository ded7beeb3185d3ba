using IhsMiner.Exchange.Pages;

namespace IhsMiner.Exchange.Summaries;

/// <summary>A summary as one HTML file that needs no other file and no network; only its links lead to the PDFs.</summary>
public static class SummaryPage
{
    public static string Of(RunSummary summary)
    {
        summary.Validate();
        return PageFrame.Of(summary.Title, PageStyle.Css, Total.Of(summary), summary.Notes, page =>
        {
            PageCounts.Append(page, summary);
            PageTables.AppendAgreement(page, summary);
            PageTables.AppendDocuments(page, summary);
            PageStatements.Append(page, summary);
        });
    }
}
