using IhsMiner.Exchange.Grids;

namespace IhsMiner.Exchange.Imports;

/// <summary>The row of a chart that names its columns.</summary>
/// <param name="Row">As a spreadsheet shows it, 1 for the first.</param>
/// <param name="Columns">Those with a heading, from left to right.</param>
internal sealed record ChartHeader(int Row, IReadOnlyList<HeaderColumn> Columns)
{
    // Titles and notes above a table are a few lines; further down, statements begin to look like headings.
    private const int RowsSearched = 10;

    /// <summary>The number of columns whose heading is known.</summary>
    public int Known => Columns.Count(column => column.IsKnown);

    /// <summary>
    /// The row among the first ten that names most; null where none names at least one kind and two columns in all.
    /// </summary>
    public static ChartHeader? In(Grid grid, KindNames kinds) => grid.Rows
        .TakeWhile(row => row.Number <= RowsSearched)
        .Select(row => new ChartHeader(row.Number, ColumnsOf(row, kinds)))
        .Where(header => header.Known >= 2 && header.Columns.Any(column => column.Kind is not null))
        .OrderByDescending(header => header.Known).ThenBy(header => header.Row)
        .FirstOrDefault();

    /// <summary>The columns of a field, from left to right; a chart may have one for the DOI and one for the address.</summary>
    public IEnumerable<HeaderColumn> Of(Field field) => Columns.Where(column => column.Field == field);

    private static List<HeaderColumn> ColumnsOf(GridRow row, KindNames kinds) =>
    [
        .. row.Cells.Index().Where(cell => !string.IsNullOrWhiteSpace(cell.Item))
            .Select(cell => (cell.Index, cell.Item, Field: FieldNames.Of(cell.Item)))
            .Select(cell => new HeaderColumn(cell.Index, cell.Item, cell.Field, cell.Field is null ? kinds.Of(cell.Item) : null)),
    ];
}
