namespace IhsMiner.Exchange.Figures;

/// <summary>Figures from 0 to 1 as bars, each with a line from its lower to its upper limit.</summary>
internal static class IntervalBars
{
    private const double Width = 720;
    private const double Left = 232;
    private const double Right = 560;
    private const double RowHeight = 40;
    private const double Top = 20;
    private const double Thickness = 18;

    // The numbers of the axis.
    private const double Below = 24;

    private static readonly double[] Shares = [0, 0.2, 0.4, 0.6, 0.8, 1];

    /// <summary>The picture's element.</summary>
    /// <param name="what">What the rows are, for those who cannot see them.</param>
    public static string Of(string what, IReadOnlyList<IntervalRow> rows)
    {
        var drawing = new Drawing();
        var bottom = Top + (rows.Count * RowHeight);
        foreach (var share in Shares)
        {
            drawing.Path([(X(share), Top - 6), (X(share), bottom)], "line");
            drawing.Text(X(share), bottom + 16, "small soft middle", Markup.Share(share));
        }

        foreach (var (place, row) in rows.Index())
            Row(drawing, row, Top + (place * RowHeight));
        return SvgFigure.Of(Width, bottom + Below, $"{what}: {string.Join("; ", rows.Select(row => $"{row.Label} {row.Text}"))}.", drawing);
    }

    private static void Row(Drawing drawing, IntervalRow row, double top)
    {
        var middle = top + (RowHeight / 2);
        drawing.Text(0, middle - 1, "", TextFit.Cut(row.Label, Left - 12, SvgFigure.TextSize));
        drawing.Text(0, middle + 14, "small soft", TextFit.Cut(row.Detail, Left - 12, SvgFigure.SmallSize));
        drawing.Text(Right + 12, middle + 4, "", TextFit.Cut(row.Text, Width - Right - 12, SvgFigure.TextSize));
        if (row.Figure.Estimate.ValueOrNull is not { } value)
            return;
        drawing.Box(X(0), middle - (Thickness / 2), X(value) - X(0), Thickness, 3, row.IsSoft ? "bar faint" : "bar");
        if (row.Figure.Lower.ValueOrNull is { } lower && row.Figure.Upper.ValueOrNull is { } upper)
            drawing.Path([(X(lower), middle), (X(upper), middle)], "limits");
    }

    // What is below 0 stands at 0, and its number beside it.
    private static double X(double value) => Left + ((Right - Left) * Math.Clamp(value, 0, 1));
}
