namespace IhsMiner.Exchange.Workbooks;

/// <summary>One cell of a sheet.</summary>
/// <param name="Value">Text, a number, or null for an empty cell. Text is never run as a formula.</param>
/// <param name="Address">What a click on the cell opens, or null.</param>
public sealed record SheetCell(object? Value, CellLook Look = CellLook.Plain, Uri? Address = null);
