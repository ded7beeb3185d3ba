using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.Summaries;

/// <summary>How many sentences have each theme and kind, as a shaded table.</summary>
internal static class PictureCounts
{
    private const double RowHeight = 30;
    private const double CellGap = 3;
    private const double NamesWidth = 232;
    private const double AllWidth = 60;

    /// <summary>Draws from <paramref name="top"/> on, and gives where it ended.</summary>
    public static double Draw(Drawing drawing, RunSummary summary, double top)
    {
        var left = PictureStyle.Margin + NamesWidth;
        var width = (PictureStyle.Right - AllWidth - left) / summary.Kinds.Count;
        var highest = summary.Highest;

        drawing.Text(PictureStyle.Margin, top + 12, "heading", "Themes and kinds");
        foreach (var (column, kind) in summary.Kinds.Index())
        {
            var name = TextFit.Cut(kind.Name, width - 8, PictureStyle.Small);
            drawing.Text(left + (column + 0.5) * width, top + 12, "small soft middle", name);
        }

        drawing.Text(PictureStyle.Right, top + 12, "small soft end", "All");
        var y = top + 24;
        foreach (var (place, theme) in summary.Themes.Index())
        {
            var line = y + 19;
            drawing.Tag(PictureStyle.Margin, y + 9, 11, 11, 3, place);
            drawing.Text(PictureStyle.Margin + 20, line, "", TextFit.Cut(theme.Name, NamesWidth - 28, PictureStyle.Body));
            foreach (var (column, kind) in summary.Kinds.Index())
            {
                var count = summary.Count(theme, kind);
                var (x, height) = (left + column * width, RowHeight - CellGap);
                drawing.Box(x, y + 1, width - CellGap, height, 5, "empty");
                if (count > 0)
                    drawing.Box(x, y + 1, width - CellGap, height, 5, "heat", Heat.Opacity(count, highest));
                drawing.Text(x + (width - CellGap) / 2, line, count > 0 ? "middle" : "middle soft", Markup.Count(count));
            }

            drawing.Text(PictureStyle.Right, line, "strong end", Markup.Count(summary.CountOfTheme(theme)));
            y += RowHeight;
        }

        return y;
    }
}
