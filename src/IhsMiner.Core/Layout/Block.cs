namespace IhsMiner.Layout;

/// <summary>
/// A paragraph, heading, list item, table or caption: lines that belong together, in reading order. One that runs over a
/// column or page break is one block with lines on both sides of it.
/// </summary>
/// <param name="Role">What it is in its document.</param>
/// <param name="Section">The words of the nearest heading above it, or null before the first.</param>
/// <param name="Lines">In reading order; never empty.</param>
public sealed record Block(Role Role, string? Section, IReadOnlyList<Line> Lines);
