using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.Summaries;

/// <summary>A summary in one line: how much was read, and how much was found.</summary>
public static class Total
{
    public static string Of(RunSummary summary)
    {
        var failed = summary.Documents.Count(document => document.Failure is not null);
        string[] parts =
        [
            Markup.Count(summary.Documents.Count, "document"),
            Markup.Count(summary.Documents.Sum(document => document.Pages), "page"),
            Markup.Count(summary.Documents.Sum(document => document.Sentences), "sentence"),
            Markup.Count(summary.Documents.Sum(document => document.Factors), "factor"),
            .. failed == 0 ? Array.Empty<string>() : [$"{Markup.Count(failed)} failed"],
        ];
        return string.Join(" · ", parts);
    }
}
