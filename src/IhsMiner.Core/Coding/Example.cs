namespace IhsMiner.Coding;

/// <summary>A sentence invented for the codebook, with its codes.</summary>
/// <param name="Kind">A kind's id, or null where the sentence states no factor.</param>
/// <param name="Theme">A theme's id, or null where the sentence states no factor.</param>
/// <param name="SecondTheme">A theme's id where a second one fits, or null.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Type">For a sentence that states no factor, what it is instead (<c>methods</c>, …); otherwise null.</param>
/// <param name="Passage">The passage that it stands in, whose sentences belong together; null where it stands alone.</param>
/// <param name="IsProse">Whether that passage is worded and proportioned as real documents are, plainly.</param>
public sealed record Example(
    string? Kind, string? Theme, string? SecondTheme, string Text, string? Type = null, string? Passage = null, bool IsProse = false)
{
    public bool IsFactor => Kind is not null;
}
