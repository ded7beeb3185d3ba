namespace IhsMiner.Exchange.Workbooks;

/// <summary>
/// How high a row must be for its wrapped text, since not every spreadsheet works that out when it opens a file.
/// </summary>
internal static class RowHeight
{
    // In points: a line of Calibri 11, and the highest row that Excel has (Microsoft, 'Excel specifications and limits').
    private const double Line = 15;
    private const double Highest = 409;

    // Words that do not fit go to the next line, and leave a gap behind.
    private const double Gaps = 1.15;

    public static double Of(IReadOnlyList<SheetCell> cells, IReadOnlyList<SheetColumn> columns) => Math.Min(
        Highest,
        Line * cells.Zip(columns).Max(pair => pair.First.Value is string text ? Lines(text, pair.Second.Width) : 1));

    private static double Lines(string text, double width) => text.Length <= width - 1 ? 1 : Math.Ceiling(text.Length * Gaps / width);
}
