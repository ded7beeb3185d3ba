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
        return PictureFrame.Of(summary.Title, Description(summary), drawing, y + PictureStyle.Gap - 6);
    }

    private static string Description(RunSummary summary)
    {
        var themes = summary.Themes.Select(theme => $"{theme.Name} {Markup.Count(summary.CountOfTheme(theme))}");
        return $"{Total.Of(summary)}. Sentences by theme: {string.Join(", ", themes)}.";
    }
}
