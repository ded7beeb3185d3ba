namespace IhsMiner.Layout;

/// <summary>How far the running heads of a document reach into its pages.</summary>
/// <param name="Top">From the top edge to the foot of the lowest head, in points; 0 without one.</param>
/// <param name="Foot">From the bottom edge to the top of the highest foot line, in points; 0 without one.</param>
internal sealed record PageMargins(double Top, double Foot)
{
    /// <summary>Heads may differ by this from page to page, in points.</summary>
    private const double Slack = 2;

    /// <summary>
    /// The most lines that stand in a margin of a page without being heads: a volume, a date. More of them are its text.
    /// </summary>
    private const int MostOthers = 2;

    /// <summary>The share of pages that may hold more: first pages have banners.</summary>
    private const double BannerShare = 0.2;

    /// <summary>
    /// The margins that hold the heads of <paramref name="levels"/>, farthest out first, as far as they hold hardly any of the
    /// <paramref name="others"/>.
    /// </summary>
    public static PageMargins Of(IEnumerable<IReadOnlyList<TextLine>> levels, IReadOnlyList<TextLine> others, int pages)
    {
        var margins = new PageMargins(0, 0);
        foreach (var edge in levels.GroupBy(heads => IsUpper(heads[0])))
        {
            var outermost = others.Where(line => IsUpper(line) == edge.Key).ToList();
            foreach (var level in edge.OrderBy(heads => Reach(heads[0])))
            {
                var wider = margins.Including(level);
                if (wider == margins)
                    continue;
                if (wider.HoldText(outermost) > Math.Max(1, BannerShare * pages))
                    break;
                margins = wider;
            }
        }

        return margins;
    }

    private PageMargins Including(IEnumerable<TextLine> heads)
    {
        var margins = this;
        foreach (var head in heads)
        {
            margins = IsUpper(head)
                ? margins with { Top = Math.Max(margins.Top, head.Bottom) }
                : margins with { Foot = Math.Max(margins.Foot, head.Page.Height - head.Top) };
        }

        return margins;
    }

    public bool Hold(TextLine line) =>
        (Top > 0 && line.Bottom <= Top + Slack) || (Foot > 0 && line.Page.Height - line.Top <= Foot + Slack);

    /// <summary>True where the edge of the upper margin would part two lines of one paragraph or title.</summary>
    public bool Cut(TextLine line, TextLine below) =>
        !Hold(below) && below.Page.Number == line.Page.Number && below.Top > line.Top
        && below.Top - line.Bottom < 0.5 * line.Size && Math.Abs(below.Height - line.Height) <= 0.01 * line.Height
        && line.Box.OverlapX(below.Box) > 0.3 * Math.Min(line.Box.Width, below.Box.Width);

    /// <summary>On how many pages more than a few of the lines stand in the margins.</summary>
    private int HoldText(IEnumerable<TextLine> lines) =>
        lines.Where(Hold).GroupBy(line => line.Page.Number).Count(page => page.Count() > MostOthers);

    private static bool IsUpper(TextLine line) => line.Box.MiddleY < line.Page.Height / 2;

    /// <summary>From the nearer edge of the page.</summary>
    private static double Reach(TextLine head) => Math.Min(head.Bottom, head.Page.Height - head.Top);
}
