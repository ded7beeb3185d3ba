namespace IhsMiner.Exchange.Summaries;

/// <summary>One document of a run.</summary>
/// <param name="Name">As people know it, such as its file name.</param>
/// <param name="Path">Of the PDF, relative to the page that links to it, with <c>/</c> between folders.</param>
/// <param name="Failure">Why it could not be read, or null; the numbers are 0 then.</param>
/// <param name="Pages">How many it has.</param>
/// <param name="Sentences">How many were read.</param>
/// <param name="Factors">How many of them state a factor.</param>
public sealed record SummaryDocument(string Name, string Path, string? Failure, int Pages, int Sentences, int Factors);
