namespace IhsMiner.Exchange.Grids;

/// <summary>One sheet of a workbook, or a CSV file: rows of cells without any meaning yet.</summary>
/// <param name="Name">The sheet's or file's name.</param>
/// <param name="Rows">In order; rows without text may be left out.</param>
/// <param name="Merges">Cells that were merged; the text stands in the first one only.</param>
/// <param name="Faults">What could not be read of it.</param>
internal sealed record Grid(
    string Name, IReadOnlyList<GridRow> Rows, IReadOnlyList<MergedRange> Merges, IReadOnlyList<GridFault> Faults);
