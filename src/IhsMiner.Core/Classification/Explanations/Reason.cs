namespace IhsMiner.Classification.Explanations;

/// <summary>One thing that moved a decision.</summary>
/// <param name="Name">
/// Of a cue, a word or a phrase the words as they stand in the text, in lower case, behind <see cref="WordNgrams.Start"/> where it
/// begins with them; else the feature's name.
/// </param>
/// <param name="Category">Of a cue, the theme or kind that it speaks for, or <c>none</c> (for 'states no factor'); else null.</param>
/// <param name="Weight">Above 0 it speaks for the class, below 0 against it; see <see cref="Contributions"/>.</param>
public sealed record Reason(ReasonSource Source, string Name, string? Category, double Weight);
