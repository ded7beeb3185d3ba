using IhsMiner.Layout;

namespace IhsMiner.Sentences;

/// <summary>One sentence, and where it stands.</summary>
/// <param name="Text">
/// As a reader would say it: hyphenation joined, one space between words. Equal to
/// <see cref="Composition.Text"/>[<paramref name="Start"/>..<paramref name="End"/>].
/// </param>
/// <param name="Role">The role of its block.</param>
/// <param name="Section">The words of the nearest heading above it, or null before the first.</param>
/// <param name="Places">One box for each line it stands on, in reading order; more than one page where it runs over.</param>
/// <param name="Start">Where it starts in the document's composed text, in UTF-16 units.</param>
/// <param name="End">Where it ends, not included.</param>
public sealed record Sentence(string Text, Role Role, string? Section, IReadOnlyList<Place> Places, int Start, int End)
{
    /// <summary>
    /// The sentence that leads the list in which it stands in, 'The main barriers were:'; null outside of such lists.
    /// </summary>
    public string? LeadIn { get; init; }

    /// <summary>The page it begins on, 1 for the first.</summary>
    public int Page => Places[0].Page;
}
