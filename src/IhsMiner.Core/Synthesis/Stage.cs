namespace IhsMiner.Synthesis;

/// <summary>A stage in the life of what is reviewed, such as its planning, and the words that tell it.</summary>
/// <param name="Id">Short, lower case.</param>
/// <param name="Phrases">As in <see cref="Coding.Cue.Phrase"/>.</param>
public sealed record Stage(string Id, string Name, IReadOnlyList<string> Phrases);
