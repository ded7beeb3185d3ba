namespace IhsMiner.Exchange.Grids;

/// <summary>One row of a <see cref="Grid"/>.</summary>
/// <param name="Number">As a spreadsheet shows it: 1 for the first.</param>
/// <param name="Cells">From column A on; shorter than the sheet is wide where the last cells are empty.</param>
internal sealed record GridRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The cell's text; empty beyond the row's end.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column] : "";

    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}
