namespace IhsMiner.Coding;

/// <summary>A word or phrase that turns, strengthens or contrasts what stands near it.</summary>
/// <param name="Role"><c>negator</c>, <c>intensifier</c> or <c>contrast</c>.</param>
/// <param name="Phrase">As in <see cref="Cue.Phrase"/>.</param>
public sealed record Modifier(string Role, string Phrase)
{
    public const string Negator = "negator";
    public const string Intensifier = "intensifier";
    public const string Contrast = "contrast";

    /// <summary>The modifier as a model looks for it in a text, among the cues.</summary>
    public Cue ToCue() => new(Cue.ModifierFacet, Role, Phrase, Weight: 1, Mask: false, Note: "");
}
