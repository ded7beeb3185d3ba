using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.Summaries;

/// <summary>A summary as one SVG picture: the best statements, the counts by theme and kind, the agreement.</summary>
public static class SummaryPicture
{
    public static string Of(RunSummary summary)
    {
        summary.Validate();
        var drawing = new Drawing();
        var room = PictureStyle.Right - PictureStyle.Margin;
        var title = TextFit.Cut(summary.Title, room, PictureStyle.Title * TextWidth.Bold);
        drawing.Text(PictureStyle.Margin, 46, "title", title);
        drawing.Text(PictureStyle.Margin, 69, "soft", Total.Of(summary));
        var y = PictureStatements.Draw(drawing, summary, top: 92);
        y = PictureCounts.Draw(drawing, summary, y + PictureStyle.Gap);
        y = PictureAgreement.Draw(drawing, summary, y + PictureStyle.Gap);
        return Frame(summary, drawing, PictureStyle.Width, y + PictureStyle.Gap - 6);
    }

    private static string Frame(RunSummary summary, Drawing drawing, double width, double height)
    {
        var (w, h) = (Markup.Length(width), Markup.Length(height));
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}"
              role="img" aria-labelledby="title description">
            <title id="title">{Markup.Text(summary.Title)}</title>
            <desc id="description">{Markup.Text(Description(summary))}</desc>
            <style>
            {PictureStyle.Css}
            </style>
            <rect x="0.5" y="0.5" width="{Markup.Length(width - 1)}" height="{Markup.Length(height - 1)}" rx="10" class="ground"/>
            {drawing}</svg>

            """;
    }

    private static string Description(RunSummary summary)
    {
        var themes = summary.Themes.Select(theme => $"{theme.Name} {Markup.Count(summary.CountOfTheme(theme))}");
        return $"{Total.Of(summary)}. Sentences by theme: {string.Join(", ", themes)}.";
    }
}
