using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>Words on one base line of one column, from left to right; never empty.</summary>
/// <param name="Page">1 for the first page.</param>
/// <param name="Words">From left to right.</param>
public sealed record Line(int Page, IReadOnlyList<Word> Words)
{
    public Box Box { get; } = Box.Around(Words.Select(word => word.Box));
}
