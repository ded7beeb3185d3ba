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

    /// <summary>How many lines a cell's text takes in a column of a width in characters.</summary>
    public static int Lines(string text, double width) => text.Split('\n').Sum(line => Wrapped(line.Length, width));

    private static int Wrapped(int length, double width) => length <= width - 1 ? 1 : (int)Math.Ceiling(length * Gaps / width);
}
