namespace IhsMiner.Coding;

/// <summary>A word or phrase that turns, strengthens or contrasts what stands near it.</summary>
/// <param name="Role"><c>negator</c>, <c>intensifier</c> or <c>contrast</c>.</param>
/// <param name="Phrase">As in <see cref="Cue.Phrase"/>.</param>
public sealed record Modifier(string Role, string Phrase);
