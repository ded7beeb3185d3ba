namespace IhsMiner.Exchange.Summaries;

/// <summary>The first figures of agreement, side by side.</summary>
internal static class PictureAgreement
{
    // Three are as many as surely fit with their intervals.
    private const int Most = 3;

    private const double ColumnGap = 24;
    private const double WordsGap = 9;
    private const double WordsTop = 70;
    private const double LineHeight = 16;

    /// <summary>Draws from <paramref name="top"/> on, and gives where it ended.</summary>
    public static double Draw(Drawing drawing, RunSummary summary, double top)
    {
        var figures = summary.Agreement.Take(Most).ToArray();
        if (figures.Length == 0)
            return top - PictureStyle.Gap;

        drawing.Text(PictureStyle.Margin, top + 12, "heading", "Agreement");
        drawing.Rule(top + 24);
        var step = (PictureStyle.Right - PictureStyle.Margin + ColumnGap) / figures.Length;
        var width = step - ColumnGap;
        var lines = figures.Max(figure => Words(figure, width).Count);
        foreach (var (column, figure) in figures.Index())
        {
            var x = PictureStyle.Margin + column * step;
            var n = $"n = {Markup.Count(figure.N)}";
            var room = width - WordsGap - TextWidth.Of(n, PictureStyle.Small);
            drawing.Figure(x, top + 50, TextFit.Cut(figure.Value, room, PictureStyle.Figure * TextWidth.Bold), n, WordsGap);
            foreach (var (number, line) in Words(figure, width).Index())
                drawing.Text(x, top + WordsTop + LineHeight * number, "small soft", line);
        }

        return top + WordsTop + LineHeight * (lines - 1) + 2;
    }

    private static IReadOnlyList<string> Words(SummaryAgreement figure, double width) =>
        TextFit.Wrap(figure.What, width, PictureStyle.Small, lines: 2);
}
