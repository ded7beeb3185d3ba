namespace IhsMiner.Layout;

/// <summary>How a document sets most of its text: what roles are judged against.</summary>
/// <param name="Size">The height of its words' boxes, in points; 0 for a document without text.</param>
/// <param name="Width">The width of its full lines, in points.</param>
internal sealed record BodyStyle(double Size, double Width)
{
    /// <summary>Heights are counted in steps of this many points.</summary>
    private const double Step = 0.25;

    public static BodyStyle Of(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 0)
            return new BodyStyle(0, 0);
        var characters = new Dictionary<int, int>();
        foreach (var line in lines)
        {
            var bin = Bin(line.Size);
            var weight = line.Words.Count >= 4 ? line.Text.Length : 1;
            characters[bin] = characters.GetValueOrDefault(bin) + weight;
        }

        var best = characters.Keys.Order()
            .MaxBy(bin => characters[bin] + characters.GetValueOrDefault(bin - 1) + characters.GetValueOrDefault(bin + 1));
        var mode = new[] { best - 1, best, best + 1 }.MaxBy(bin => characters.GetValueOrDefault(bin));
        var widths = lines.Where(line => Bin(line.Size) == mode).Select(line => line.Box.Width).Order().ToList();
        return new BodyStyle(mode * Step, widths[(int)(0.8 * (widths.Count - 1))]);
    }

    /// <summary>The line's size over the body's: 1 for body text.</summary>
    public double Ratio(TextLine line) => Size > 0 ? line.Size / Size : 1;

    private static int Bin(double size) => (int)Math.Round(Math.Clamp(size, 0, 10_000) / Step);
}
