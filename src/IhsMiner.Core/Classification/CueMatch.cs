using IhsMiner.Coding;

namespace IhsMiner.Classification;

/// <summary>A cue found in a text.</summary>
/// <param name="Cue">Which.</param>
/// <param name="Start">Its first token's number, 0 for the text's first.</param>
/// <param name="End">The number after its last token's.</param>
public readonly record struct CueMatch(Cue Cue, int Start, int End)
{
    public int Length => End - Start;

    /// <summary>Whether it is a modifier of this role.</summary>
    public bool IsRole(string role) => Cue.Facet == Cue.ModifierFacet && Cue.Category == role;
}
