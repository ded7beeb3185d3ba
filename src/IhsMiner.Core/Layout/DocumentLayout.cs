namespace IhsMiner.Layout;

/// <summary>A document laid out: its blocks in reading order, and what was kept out of them.</summary>
/// <param name="Blocks">In reading order, over all pages.</param>
/// <param name="Removed">By page, then in content order.</param>
public sealed record DocumentLayout(IReadOnlyList<Block> Blocks, IReadOnlyList<RemovedText> Removed);
