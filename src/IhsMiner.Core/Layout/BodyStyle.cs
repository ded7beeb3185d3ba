namespace IhsMiner.Layout;

/// <summary>How a document sets most of its text: what roles are judged against.</summary>
/// <param name="Height">The height of its words' boxes, in points; 0 for a document without text.</param>
/// <param name="Size">Its type size, in points.</param>
/// <param name="Width">The width of its full lines, in points.</param>
internal sealed record BodyStyle(double Height, double Size, double Width)
{
    /// <summary>Heights are counted in steps of this many points.</summary>
    private const double Step = 0.25;

    /// <summary>How much wider or narrower a face may run than another of its size.</summary>
    private const double FaceWidth = 1.12;

    public static BodyStyle Of(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 0)
            return new BodyStyle(0, 0, 0);
        var characters = new Dictionary<int, int>();
        foreach (var line in lines)
        {
            var bin = Bin(line.Height);
            var weight = line.Words.Count >= 4 ? line.Text.Length : 1;
            characters[bin] = characters.GetValueOrDefault(bin) + weight;
        }

        var best = characters.Keys.Order()
            .MaxBy(bin => characters[bin] + characters.GetValueOrDefault(bin - 1) + characters.GetValueOrDefault(bin + 1));
        var mode = new[] { best - 1, best, best + 1 }.MaxBy(bin => characters.GetValueOrDefault(bin));
        var typical = lines.Where(line => Bin(line.Height) == mode).ToList();
        return new BodyStyle(Quantile(typical, line => line.Height, 0.5), Quantile(typical, line => line.Size, 0.5),
            Quantile(typical, line => line.Box.Width, 0.8));
    }

    /// <summary>
    /// A type size over the body's: 1 for body text. Height and running width must agree before a size counts as another;
    /// where they do not, it is the width that counts, less what faces differ by.
    /// </summary>
    public double Scale(double height, double size)
    {
        if (Height <= 0 || Size <= 0)
            return 1;
        var (byHeight, byWidth) = (height / Height, size / Size);
        return byWidth >= 1
            ? Math.Max(1, byHeight >= 1 ? Math.Min(byHeight, byWidth) : byWidth / FaceWidth)
            : Math.Min(1, byHeight <= 1 ? Math.Max(byHeight, byWidth) : byWidth * FaceWidth);
    }

    public double Scale(Paragraph paragraph) => Scale(paragraph.Height, paragraph.Size);

    private static int Bin(double height) => (int)Math.Round(Math.Clamp(height, 0, 10_000) / Step);

    private static double Quantile(List<TextLine> lines, Func<TextLine, double> value, double share) =>
        lines.Select(value).Order().ElementAt((int)(share * (lines.Count - 1)));
}
