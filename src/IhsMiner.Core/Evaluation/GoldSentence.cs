namespace IhsMiner.Evaluation;

/// <summary>A sentence of a document as a person coded it.</summary>
/// <param name="Page">The page it begins on, 1 for the first.</param>
/// <param name="Kind">A kind's id, or null where it states no factor.</param>
/// <param name="Theme">A theme's id, or null where it states no factor.</param>
/// <param name="SecondTheme">A theme's id where a second one fits, or null.</param>
/// <param name="Text">As a reader sees it: hyphenation undone, citation numbers left out.</param>
public sealed record GoldSentence(int Page, bool IsFactor, string? Kind, string? Theme, string? SecondTheme, string Text);
