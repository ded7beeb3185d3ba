namespace IhsMiner.Coding;

/// <summary>A word or phrase that turns, strengthens or contrasts what stands near it, or a verb that tells to act.</summary>
/// <param name="Role">One of <see cref="Roles"/>.</param>
/// <param name="Phrase">As in <see cref="Cue.Phrase"/>.</param>
public sealed record Modifier(string Role, string Phrase)
{
    public const string Negator = "negator";
    public const string Intensifier = "intensifier";
    public const string Contrast = "contrast";

    /// <summary>A verb in the form in which an instruction begins: 'establish', 'ensure'.</summary>
    public const string Action = "action";

    public static IReadOnlyList<string> Roles { get; } = [Negator, Intensifier, Contrast, Action];

    /// <summary>The modifier as a model looks for it in a text, among the cues.</summary>
    public Cue ToCue() => new(Cue.ModifierFacet, Role, Phrase, Weight: 1, Mask: false, Note: "");
}
