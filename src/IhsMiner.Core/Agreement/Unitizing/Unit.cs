namespace IhsMiner.Agreement.Unitizing;

/// <summary>A span that one coder marked and gave a category, such as the words that state a factor.</summary>
/// <param name="Coder">0 for the first.</param>
/// <param name="Start">Where it begins, in whole steps (characters, seconds) from wherever the continuum counts.</param>
/// <param name="Length">In the same steps, at least 1: the span ends before Start + Length.</param>
public sealed record Unit(int Coder, int Start, int Length, string Category)
{
    /// <summary>The first step that is not part of it.</summary>
    public int End => Start + Length;
}
