namespace IhsMiner.Classification;

/// <summary>A text to learn from, with what is known of it.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsFactor">Whether it states a factor.</param>
/// <param name="Kind">A kind's id, or null where unknown or none.</param>
/// <param name="Theme">A theme's id, or null where unknown or none.</param>
/// <param name="SecondTheme">A theme's id where a second one fits, or null.</param>
/// <param name="Group">Texts of one group, such as an article's, are held out together.</param>
/// <param name="IsOfPassage">Whether it is a sentence of a running text, all of whose sentences are coded.</param>
/// <param name="IsProse">Whether that text is worded as real documents are; see <see cref="Coding.Example.IsProse"/>.</param>
public sealed record LabelledText(
    TokenizedText Text, bool IsFactor, string? Kind, string? Theme, string? SecondTheme, string Group = "",
    bool IsOfPassage = false, bool IsProse = false);
