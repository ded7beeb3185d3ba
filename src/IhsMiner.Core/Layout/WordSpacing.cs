using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>Tells whether two neighbouring words of a line are parts of one, which a change of font or size parted.</summary>
internal static class WordSpacing
{
    /// <summary>The gap below which words are one, in heights of the lower; the narrowest word space is about twice as wide.</summary>
    private const double Touching = 0.07;

    public static bool Touch(Word left, Word right) =>
        left.Box.Height > 0 && right.Box.Left >= left.Box.Left
        && right.Box.Left - left.Box.Right < Touching * Math.Min(left.Box.Height, right.Box.Height);
}
