namespace IhsMiner.Layout;

/// <summary>How far the running heads of a document reach into its pages.</summary>
/// <param name="Top">From the top edge to the foot of the lowest head, in points; 0 without one.</param>
/// <param name="Foot">From the bottom edge to the top of the highest foot line, in points; 0 without one.</param>
internal sealed record PageMargins(double Top, double Foot)
{
    /// <summary>Heads may differ by this from page to page, in points.</summary>
    private const double Slack = 2;

    public PageMargins Including(IEnumerable<TextLine> heads)
    {
        var margins = this;
        foreach (var head in heads)
        {
            margins = head.Box.MiddleY < head.Page.Height / 2
                ? margins with { Top = Math.Max(margins.Top, head.Bottom) }
                : margins with { Foot = Math.Max(margins.Foot, head.Page.Height - head.Top) };
        }

        return margins;
    }

    public bool Hold(TextLine line) =>
        (Top > 0 && line.Bottom <= Top + Slack) || (Foot > 0 && line.Page.Height - line.Top <= Foot + Slack);
}
