namespace IhsMiner.Coding;

/// <summary>
/// What coders are told, and what the classifier knows before it has seen a chart. Another review brings its own.
/// </summary>
/// <param name="Themes">At least two, in the review's order.</param>
/// <param name="Kinds">At least two, in the review's order.</param>
/// <param name="Cues">Words and phrases that speak for a code.</param>
/// <param name="Modifiers">Words that turn or strengthen what stands near them, and verbs that tell to act.</param>
/// <param name="Examples">Invented sentences with their codes, those that state no factor among them.</param>
public sealed record Codebook(
    IReadOnlyList<Category> Themes,
    IReadOnlyList<Category> Kinds,
    IReadOnlyList<Cue> Cues,
    IReadOnlyList<Modifier> Modifiers,
    IReadOnlyList<Example> Examples);
