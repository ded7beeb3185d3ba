using IhsMiner.Layout;

namespace IhsMiner.Sentences;

/// <summary>A document as text that a person could read aloud, cut into sentences.</summary>
/// <param name="Text">The blocks in reading order, one to a line (<c>\n</c>), hyphenation joined.</param>
/// <param name="Sentences">In reading order; they do not overlap.</param>
/// <param name="Removed">All that the PDF holds and <paramref name="Text"/> does not, with the reason.</param>
public sealed record Composition(string Text, IReadOnlyList<Sentence> Sentences, IReadOnlyList<RemovedText> Removed)
{
    /// <summary>
    /// How many characters of <see cref="Text"/>, white space left out, come from each page; by its number, 1 for the first.
    /// </summary>
    public required IReadOnlyDictionary<int, int> CharactersByPage { get; init; }
}
