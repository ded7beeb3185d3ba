namespace IhsMiner.Exchange.Workbooks;

/// <summary>One sheet of a workbook: its first row names the columns and stays in sight.</summary>
/// <param name="Name">At most 31 characters.</param>
/// <param name="FrozenColumns">How many columns, from the left, stay in sight too.</param>
/// <param name="Rows">Each with one cell a column.</param>
public sealed record Sheet(
    string Name, IReadOnlyList<SheetColumn> Columns, int FrozenColumns, IReadOnlyList<IReadOnlyList<SheetCell>> Rows);
