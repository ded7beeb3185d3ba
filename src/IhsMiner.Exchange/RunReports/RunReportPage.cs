using IhsMiner.Exchange.EvaluationPages;
using IhsMiner.Exchange.Figures;
using IhsMiner.Exchange.Pages;
using IhsMiner.Exchange.Summaries;

namespace IhsMiner.Exchange.RunReports;

/// <summary>A run as one HTML file that needs no other file and no network; only its links lead to the PDFs.</summary>
public static class RunReportPage
{
    public static string Of(RunReport report)
    {
        report.Summary.Validate();
        return PageFrame.Of(report.Summary.Title, EvaluationStyle.Css, Total(report), report.Summary.Notes, page =>
        {
            PageCounts.Append(page, report.Summary);
            YearTables.Append(page, report);
            PageStatements.Append(page, report.Summary);
            HistogramFigures.Append(page, report.Histograms);
            DocumentTables.AppendReasons(page, report.Reasons);
            DocumentTables.AppendDuplicates(page, report.Documents);
            DocumentTables.AppendDocuments(page, report.Documents);
        });
    }

    private static string Total(RunReport report)
    {
        string[] parts =
        [
            Markup.Count(report.Documents.Count, "input"),
            .. report.Documents.CountBy(document => document.Outcome)
                .OrderBy(outcome => outcome.Key, StringComparer.Ordinal)
                .Select(outcome => $"{Markup.Count(outcome.Value)} {outcome.Key}"),
            Markup.Count(report.Documents.Sum(document => document.Pages), "page"),
            Markup.Count(report.Documents.Sum(document => document.Sentences), "sentence"),
            Markup.Count(report.Documents.Sum(document => document.Factors), "factor"),
        ];
        return string.Join(" · ", parts);
    }
}
