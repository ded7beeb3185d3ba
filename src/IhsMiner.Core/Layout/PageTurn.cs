using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>A quarter turn of a page whose text runs up or down it, so that the text runs to the right.</summary>
/// <param name="Width">Of the page as it is, in points.</param>
/// <param name="Height">Likewise.</param>
/// <param name="Upwards">The text runs up the page; else down.</param>
internal sealed record PageTurn(double Width, double Height, bool Upwards)
{
    public Box Turned(Box box) => Upwards
        ? new(Height - box.Bottom, box.Left, Height - box.Top, box.Right)
        : new(box.Top, Width - box.Right, box.Bottom, Width - box.Left);

    /// <summary>Where a turned box stands on the page as it is.</summary>
    public Box Restored(Box box) => Upwards
        ? new(box.Top, Height - box.Right, box.Bottom, Height - box.Left)
        : new(Width - box.Bottom, box.Left, Width - box.Top, box.Right);

    public Page Turned(Page page) => page with
    {
        Width = page.Height,
        Height = page.Width,
        Words = [.. page.Words.Select(word => word with { Box = Turned(word.Box), Upright = !word.Upright })],
    };
}
