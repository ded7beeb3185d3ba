namespace IhsMiner.Exchange.Grids;

/// <summary>Cells that a spreadsheet shows as one. Rows count from 1, columns from 0; both ends belong to it.</summary>
internal sealed record MergedRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    public bool Holds(int row, int column) =>
        row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;
}
