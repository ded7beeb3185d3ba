namespace IhsMiner.Exchange.Figures;

/// <summary>Two axes and what is between them: turns values into places in a drawing.</summary>
/// <param name="Left">Where the horizontal axis begins, in pixels; as all but the values.</param>
/// <param name="Top">Where the vertical axis ends.</param>
/// <param name="MostX">The value at the right end; at the left end stands 0.</param>
internal sealed record Plot(double Left, double Top, double Width, double Height, double MostX)
{
    // Below the axis: its numbers, and its title.
    private const double Numbers = 18;
    private const double Title = 37;

    // The vertical axis is a share or κ: 0 to 1.
    private static readonly double[] Shares = [0, 0.2, 0.4, 0.6, 0.8, 1];

    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public double X(double value) => Left + (Width * value / MostX);

    /// <param name="value">Below 0 it stands at 0: the axis has no place for it.</param>
    public double Y(double value) => Bottom - (Height * Math.Max(0, value));

    /// <summary>Draws the axes with a line at each tenth of the vertical one that is even.</summary>
    /// <param name="ticks">Values of the horizontal axis with what stands there.</param>
    public void DrawAxes(Drawing drawing, IEnumerable<(double Value, string Text)> ticks, string titleX, string titleY)
    {
        foreach (var share in Shares)
        {
            drawing.Rule(Left, Right, Y(share));
            drawing.Text(Left - 7, Y(share) + 4, "small soft end", Markup.Share(share));
        }

        foreach (var (value, text) in ticks)
            drawing.Text(X(value), Bottom + Numbers, "small soft middle", text);
        drawing.Text(Left + (Width / 2), Bottom + Title, "small soft middle", titleX);
        drawing.Text(Left - 30, Top - 12, "small soft", titleY);
    }

    /// <summary>The same with a horizontal axis from 0 to 1.</summary>
    public void DrawShares(Drawing drawing, string titleX, string titleY) =>
        DrawAxes(drawing, Shares.Select(share => (share, Markup.Share(share))), titleX, titleY);

    /// <summary>A curve, in the style of its place among several.</summary>
    public void DrawCurve(Drawing drawing, IEnumerable<(double X, double Y)> values, int place) =>
        drawing.Path(values.Select(value => (X(value.X), Y(value.Y))), $"curve series{place}");
}
