using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.Summaries;

/// <summary>The best statement of each theme: its theme and kind, its words, where it stands, its score.</summary>
internal static class PictureStatements
{
    // More make the picture taller than a screen.
    private const int MostRows = 8;

    private const double RowHeight = 57;
    private const double TagWidth = 202;
    private const double TextLeft = PictureStyle.Margin + TagWidth + 18;
    private const double TextWidthInRow = 420;
    private const double PlaceLeft = TextLeft + TextWidthInRow + 20;
    private const double BarWidth = 44;
    private const double PlaceWidth = PictureStyle.Right - BarWidth - 14 - PlaceLeft;

    /// <summary>Draws from <paramref name="top"/> on, and gives where it ended.</summary>
    public static double Draw(Drawing drawing, RunSummary summary, double top)
    {
        var rows = summary.Themes.Index()
            .Select(theme => (Place: theme.Index, theme.Item.Name, Statement: summary.StatementsOf(theme.Item).FirstOrDefault()))
            .Where(row => row.Statement is not null)
            .Take(MostRows)
            .ToArray();
        if (rows.Length == 0)
            return top - PictureStyle.Gap;

        drawing.Text(PictureStyle.Margin, top + 14, "small soft", "Theme and kind");
        drawing.Text(TextLeft, top + 14, "small soft", "Statement");
        drawing.Text(PlaceLeft, top + 14, "small soft", "Where");
        drawing.Text(PictureStyle.Right, top + 14, "small soft end", "Score");
        var y = top + 24;
        foreach (var (place, name, statement) in rows)
        {
            drawing.Rule(PictureStyle.Margin, PictureStyle.Right, y);
            DrawRow(drawing, y, place, name, summary.KindName(statement!.Kind), statement);
            y += RowHeight;
        }

        return y;
    }

    private static void DrawRow(Drawing drawing, double y, int place, string theme, string kind, SummaryStatement statement)
    {
        var (first, second) = (y + 23, y + 42);
        drawing.Tag(PictureStyle.Margin, y + 9, TagWidth, 20, 5, place);
        drawing.TextOn(
            PictureStyle.Margin + 8, first, place, TextFit.Cut(theme, TagWidth - 16, PictureStyle.Small * TextWidth.Bold));
        drawing.Text(PictureStyle.Margin + 8, second + 3, "small", TextFit.Cut(kind, TagWidth - 16, PictureStyle.Small));

        var lines = TextFit.Wrap(statement.Text, TextWidthInRow, PictureStyle.Body, lines: 2);
        foreach (var (number, line) in lines.Index())
            drawing.Text(TextLeft, number == 0 ? first : second, "", line);

        drawing.Text(PlaceLeft, first, "", TextFit.Cut($"page {statement.Page}", PlaceWidth, PictureStyle.Body));
        drawing.Text(PlaceLeft, second, "small soft", TextFit.Cut(statement.Document.Name, PlaceWidth, PictureStyle.Small));

        drawing.Text(PictureStyle.Right, first, "end", Markup.Score(statement.Score));
        drawing.Box(PictureStyle.Right - BarWidth, second - 6, BarWidth, 4, 2, "empty");
        drawing.Box(PictureStyle.Right - BarWidth, second - 6, BarWidth * statement.Score, 4, 2, "bar");
    }
}
