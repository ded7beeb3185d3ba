namespace IhsMiner.Coding;

/// <summary>One statement of a chart: what people read in an article, and the codes they gave it.</summary>
/// <param name="ArticleId">The article it was read in.</param>
/// <param name="Kind">A kind's id: the column it stands in.</param>
/// <param name="Number">As printed in its cell, or null where none was.</param>
/// <param name="Theme">A theme's id, or null where the chart lost it.</param>
/// <param name="Text">The statement.</param>
/// <param name="Damage"><c>none</c>, or what happened to it, such as <c>truncated</c>.</param>
/// <param name="Note">For people.</param>
/// <param name="Raw">As its source prints it, where <paramref name="Text"/> was mended; otherwise empty.</param>
public sealed record Statement(
    string ArticleId, string Kind, int? Number, string? Theme, string Text, string Damage = "none", string Note = "",
    string Raw = "")
{
    /// <summary>Who coded it, when and where it stands; null where the chart does not say.</summary>
    public Provenance? Provenance { get; init; }
}
