namespace IhsMiner.Coding;

/// <summary>A word or phrase that speaks for a code.</summary>
/// <param name="Facet">What it speaks of: <c>theme</c>, <c>kind</c>, <c>none</c> (for 'states no factor'), or <c>modifier</c>.</param>
/// <param name="Category">The theme's or kind's id, or the modifier's role; empty where the facet is <c>none</c>.</param>
/// <param name="Phrase">
/// Lower case; <c>*</c> stands for any ending of its own word; a hyphen and a space are the same.
/// </param>
/// <param name="Weight">3 almost always, 2 strong, 1 weak; 0 for a mask.</param>
/// <param name="Mask">True where the phrase, instead of speaking for a code, cancels cues that it overlaps and that are not longer.</param>
/// <param name="Note">For people.</param>
public sealed record Cue(string Facet, string Category, string Phrase, double Weight, bool Mask, string Note)
{
    /// <summary>The facet of cues that speak for a kind.</summary>
    public const string KindFacet = "kind";

    /// <summary>The facet of modifiers, as a model holds them beside the cues.</summary>
    public const string ModifierFacet = "modifier";
}
