using IhsMiner.Documents;

namespace IhsMiner.Exchange.PdfObjects;

/// <summary>A page of a PDF.</summary>
/// <param name="Number">Its object's; likewise the generation, 0 for most.</param>
/// <param name="Dictionary">Its own, without what it inherits.</param>
/// <param name="Media">Its whole area in points of its own space, y upwards: <see cref="Box.Top"/> is its lower edge there.</param>
/// <param name="Visible">What readers show of it, likewise.</param>
/// <param name="Rotation">0, 90, 180 or 270 degrees clockwise.</param>
internal sealed record PdfPage(int Number, int Generation, PdfDictionary Dictionary, Box Media, Box Visible, int Rotation)
{
    /// <summary>Of the page as seen; likewise the height.</summary>
    public double Width => Rotation is 90 or 270 ? Visible.Height : Visible.Width;

    public double Height => Rotation is 90 or 270 ? Visible.Width : Visible.Height;

    /// <summary>A point as seen, from the top left corner and y downwards, in the page's own space.</summary>
    public (double X, double Y) Own(double x, double y) => Rotation switch
    {
        90 => (Visible.Left + y, Visible.Top + x),
        180 => (Visible.Right - x, Visible.Top + y),
        270 => (Visible.Right - y, Visible.Bottom - x),
        _ => (Visible.Left + x, Visible.Bottom - y),
    };

    /// <summary>A box as seen, in the page's own space: y upwards there, and <see cref="Box.Top"/> its lower edge.</summary>
    public Box Own(Box seen)
    {
        var (one, other) = (Own(seen.Left, seen.Top), Own(seen.Right, seen.Bottom));
        return new(Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Max(one.X, other.X), Math.Max(one.Y, other.Y));
    }
}
