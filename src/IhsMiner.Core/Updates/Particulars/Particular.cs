namespace IhsMiner.Updates.Particulars;

/// <summary>One thing that the chart would say of a new article, and where it comes from.</summary>
/// <param name="Field">The chart's column, such as <c>title</c>.</param>
/// <param name="Value">Empty where nothing says it.</param>
/// <param name="Source">In words: <c>page 1</c>, <c>the file's properties</c>, <c>search.ris, line 12</c>; empty where nothing does.</param>
/// <param name="Confidence">0 to 1, of what the article says of itself; null for a reference, and where nothing says it.</param>
/// <param name="Quotation">The words that it was taken from.</param>
/// <param name="Overridden">What the article says otherwise, where a reference took precedence; else empty.</param>
/// <param name="Page">Where the words stand, 1 for the first; null where no page shows them.</param>
public sealed record Particular(
    string Field, string Value, string Source, double? Confidence, string Quotation, string Overridden, int? Page = null);
