namespace IhsMiner.Exchange.Summaries;

/// <summary>A sentence that states a factor, and where it stands.</summary>
/// <param name="Document">The document it stands in.</param>
/// <param name="Page">The page it begins on, 1 for the first.</param>
/// <param name="Theme">A theme's id.</param>
/// <param name="Kind">A kind's id.</param>
/// <param name="Score">0 to 1; it ranks.</param>
/// <param name="Text">The sentence.</param>
public sealed record SummaryStatement(
    SummaryDocument Document, int Page, string Theme, string Kind, double Score, string Text);
