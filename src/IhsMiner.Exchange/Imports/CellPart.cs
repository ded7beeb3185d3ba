namespace IhsMiner.Exchange.Imports;

/// <summary>One statement of a cell.</summary>
/// <param name="Start">Where it begins in the cell, its number and theme included.</param>
/// <param name="Number">As printed, or null.</param>
/// <param name="Theme">The theme's id, null where none that is known is named, <see cref="ThemeNames.NoId"/> where it is said that there is none.</param>
/// <param name="Printed">Number and theme as they stand in the cell.</param>
/// <param name="Text">The statement, line breaks and repeated spaces as one space.</param>
internal sealed record CellPart(int Start, int? Number, string? Theme, string Printed, string Text);
