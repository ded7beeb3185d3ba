namespace IhsMiner.Exchange.Codings;

/// <summary>What one coder's file says of one item.</summary>
/// <param name="Line">Where it begins, 1 for the first line.</param>
/// <param name="Code">Trimmed; null where the cell is empty.</param>
/// <param name="Cluster">Trimmed; null where the file has no such column, or the cell is empty.</param>
internal sealed record Coding(int Line, string? Code, string? Cluster);
