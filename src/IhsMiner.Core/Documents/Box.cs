namespace IhsMiner.Documents;

/// <summary>
/// A rectangle on a page, in points (1/72 inch), from the top left corner of the page as a reader sees it (its /Rotate
/// applied): x grows to the right, y downwards. <c>Left ≤ Right</c>, <c>Top ≤ Bottom</c>.
/// </summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double MiddleX => (Left + Right) / 2;

    public double MiddleY => (Top + Bottom) / 2;

    /// <summary>The smallest box that holds both.</summary>
    public Box Union(Box other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>The length that both share on the x axis, 0 or more, in points.</summary>
    public double OverlapX(Box other) => Math.Max(0, Math.Min(Right, other.Right) - Math.Max(Left, other.Left));

    /// <summary>The length that both share on the y axis, 0 or more, in points.</summary>
    public double OverlapY(Box other) => Math.Max(0, Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top));

    /// <summary>The smallest box that holds all <paramref name="boxes"/>; an error where there are none.</summary>
    public static Box Around(IEnumerable<Box> boxes) => boxes.Aggregate((a, b) => a.Union(b));
}
