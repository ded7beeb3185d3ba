namespace IhsMiner.Exchange.Imports;

/// <summary>Where a statement begins in a cell: its number and theme, as far as they are printed.</summary>
/// <param name="Start">Where its number, theme or bullet begins.</param>
/// <param name="TextStart">Where the words of the statement begin.</param>
/// <param name="Number">As printed, or null.</param>
/// <param name="Theme">The theme's id, or null where none is named.</param>
internal sealed record StatementStart(int Start, int TextStart, int? Number, string? Theme);
