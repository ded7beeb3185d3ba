using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.Summaries;

/// <summary>The first figures of agreement, side by side.</summary>
internal static class PictureAgreement
{
    // More than five columns leave too little room for their words.
    private const int Most = 5;

    private const double ColumnGap = 24;
    private const double WordsGap = 9;
    private const double ValueSize = PictureStyle.Figure * TextWidth.Bold;
    private const double WordsTop = 70;
    private const double LineHeight = 16;

    /// <summary>Draws from <paramref name="top"/> on, and gives where it ended.</summary>
    public static double Draw(Drawing drawing, RunSummary summary, double top)
    {
        if (summary.Agreement.Count == 0)
            return top - PictureStyle.Gap;
        var figures = summary.Agreement.Take(Columns(summary.Agreement)).ToArray();

        drawing.Text(PictureStyle.Margin, top + 12, "heading", "Agreement");
        drawing.Rule(PictureStyle.Margin, PictureStyle.Right, top + 24);
        var width = WidthOf(figures.Length);
        var lines = figures.Max(figure => Words(figure, width).Count);
        foreach (var (column, figure) in figures.Index())
        {
            var x = PictureStyle.Margin + column * (width + ColumnGap);
            var room = width - WordsGap - TextWidth.Of(Number(figure), PictureStyle.Small);
            var value = TextFit.Cut(figure.Value, room, ValueSize);
            drawing.Figure(x, top + 50, value, Number(figure), WordsGap);
            foreach (var (number, line) in Words(figure, width).Index())
                drawing.Text(x, top + WordsTop + LineHeight * number, "small soft", line);
        }

        return top + WordsTop + LineHeight * (lines - 1) + 2;
    }

    // As many as fit side by side with their intervals, and one at least.
    private static int Columns(IReadOnlyList<SummaryAgreement> figures) => Enumerable
        .Range(2, Most - 1)
        .Where(count => count <= figures.Count && figures.Take(count).All(figure => Width(figure) <= WidthOf(count)))
        .DefaultIfEmpty(1)
        .Max();

    private static double WidthOf(int columns) =>
        (PictureStyle.Right - PictureStyle.Margin + ColumnGap) / columns - ColumnGap;

    private static double Width(SummaryAgreement figure) =>
        TextWidth.Of(figure.Value, ValueSize) + WordsGap + TextWidth.Of(Number(figure), PictureStyle.Small);

    private static string Number(SummaryAgreement figure) => $"n = {Markup.Count(figure.N)}";

    private static IReadOnlyList<string> Words(SummaryAgreement figure, double width) =>
        TextFit.Wrap(figure.What, width, PictureStyle.Small, lines: 2);
}
