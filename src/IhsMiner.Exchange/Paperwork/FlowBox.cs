using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.Paperwork;

/// <summary>A box of a flow diagram: a heading, and lines below it.</summary>
/// <param name="Left">Its left edge, in pixels; likewise the width.</param>
internal sealed record FlowBox(double Left, double Width, string Heading, params IReadOnlyList<string> Lines)
{
    private const double Padding = 11, LineHeight = 17;

    // A reason that takes more is cut.
    private const int MostLines = 6;

    /// <summary>Where an arrow up or down meets it.</summary>
    public double Middle => Left + (Width / 2);

    public double Right => Left + Width;

    /// <summary>All lines as they stand, wrapped, and whether each is of the heading.</summary>
    private IReadOnlyList<(string Text, bool IsHeading)> Wrapped =>
    [
        .. Wrap(Heading, PictureStyle.Small * TextWidth.Bold).Select(line => (line, true)),
        .. Lines.SelectMany(line => Wrap(line, PictureStyle.Small)).Select(line => (line, false)),
    ];

    public double Height => (Wrapped.Count * LineHeight) + (2 * Padding);

    public void Draw(Drawing drawing, double top)
    {
        drawing.Box(Left, top, Width, Height, 5, "box");
        foreach (var (i, (text, isHeading)) in Wrapped.Index())
            drawing.Text(Left + Padding, top + Padding + ((i + 0.75) * LineHeight), isHeading ? "small strong" : "small", text);
    }

    private IReadOnlyList<string> Wrap(string text, double size) => TextFit.Wrap(text, Width - (2 * Padding), size, MostLines);
}
