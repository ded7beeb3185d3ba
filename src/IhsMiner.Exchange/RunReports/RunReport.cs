using IhsMiner.Exchange.Summaries;

namespace IhsMiner.Exchange.RunReports;

/// <summary>What a run found and what it did not read, to be shown on one page.</summary>
/// <param name="Summary">Counts by theme and kind, and the best statements of each theme.</param>
/// <param name="Years">Statements by year, theme and kind; those of documents without a year have null.</param>
/// <param name="Reasons">Why inputs failed or were skipped, the most frequent first.</param>
/// <param name="Histograms">Of scores, each with its title.</param>
/// <param name="Documents">Every input, in order.</param>
public sealed record RunReport(
    RunSummary Summary,
    IReadOnlyList<YearCount> Years,
    IReadOnlyList<ReasonRow> Reasons,
    IReadOnlyList<Histogram> Histograms,
    IReadOnlyList<ReportedDocument> Documents);

/// <summary>How many statements have a theme and a kind, of documents of one year.</summary>
/// <param name="Year">Null where it is not known.</param>
/// <param name="Theme">Its id.</param>
/// <param name="Kind">Its id.</param>
public sealed record YearCount(int? Year, string Theme, string Kind, int Count);

/// <summary>How many inputs failed or were skipped for one reason.</summary>
/// <param name="Example">What was said of the first of them.</param>
public sealed record ReasonRow(string Outcome, string Reason, int Count, string Example);

/// <summary>How many sentences have which score: bins of equal width from 0 to 1.</summary>
public sealed record Histogram(string Title, IReadOnlyList<int> Counts);

/// <summary>One input with its numbers.</summary>
/// <param name="Link">Its path from where the page lies, with <c>/</c> between folders.</param>
/// <param name="Reason">Null where it was read.</param>
/// <param name="DuplicateOf">The name of the document that stands for it, or null.</param>
public sealed record ReportedDocument(
    string Name, string Link, string Outcome, string? Reason, int? Year, int Pages, int Sentences, int Factors, string? DuplicateOf)
{
    /// <summary>Null where it says none.</summary>
    public string? Title { get; init; }

    /// <summary>Authors, journal and DOI, as far as it says them; null where it says none.</summary>
    public string? Source { get; init; }

    /// <summary>Why text of it may be missing; null where nothing speaks for that.</summary>
    public string? Warnings { get; init; }
}
