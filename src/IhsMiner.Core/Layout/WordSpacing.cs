using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>Tells whether two neighbouring words of a line are parts of one, which a change of font or size parted.</summary>
internal static class WordSpacing
{
    /// <summary>
    /// The gap below which words are one, in heights of the lower; the narrowest word space is about twice as wide.
    /// </summary>
    private const double Touching = 0.07;

    /// <summary>
    /// The same between capitals, in heights of the small one: converters that make small capitals out of two sizes leave gaps of
    /// up to a tenth, and so do letters set apart.
    /// </summary>
    private const double TouchingCapitals = 0.14;

    /// <summary>How high a small capital is at least, as a share of the capital beside it: 0.7 to 0.85 in common fonts.</summary>
    private const double LeastSmallCapital = 0.6;

    /// <summary>How many times as high as the text a large initial is at least.</summary>
    private const double LargeInitial = 1.7;

    public static bool Touch(Word left, Word right)
    {
        if (!left.Upright && !right.Upright)
            return Gap(left.Box, right.Box) < Touching * Math.Min(left.Box.Width, right.Box.Width);
        if (left.Box.Height <= 0 || right.Box.Left < left.Box.Left)
            return false;
        if (ClosesSentence(left.Text) && char.IsUpper(right.Text[0]))
            return false;
        var gap = right.Box.Left - left.Box.Right;
        var lower = Math.Min(left.Box.Height, right.Box.Height);
        return gap < Touching * lower
            || (gap < TouchingCapitals * lower && AreCapitals(left, right))
            || (IsInitial(left, right) && gap < 0.6 * right.Box.Height);
    }

    /// <summary>A full stop behind a word: a sentence begins with what follows, however narrow the space.</summary>
    private static bool ClosesSentence(string text) =>
        text.Length > 3 && text[^1] == '.' && char.IsLower(text[^2]) && char.IsLower(text[^3]);

    /// <summary>Between two words of a line that runs up or down the page.</summary>
    private static double Gap(Box last, Box next) => Math.Max(last.Top - next.Bottom, next.Top - last.Bottom);

    /// <summary>Capitals, or capitals and small capitals, side by side.</summary>
    private static bool AreCapitals(Word left, Word right) =>
        Math.Min(left.Box.Height, right.Box.Height) / Math.Max(left.Box.Height, right.Box.Height)
            >= LeastSmallCapital
        && char.IsUpper(left.Text[^1]) && char.IsUpper(right.Text[0]) && !left.Text.Any(char.IsLower) && !right.Text.Any(char.IsLower);

    /// <summary>A capital two or more lines high, and the rest of its word.</summary>
    private static bool IsInitial(Word left, Word right) =>
        left.Text.Length == 1 && char.IsUpper(left.Text[0]) && left.Text[0] is not ('A' or 'I')
        && left.Box.Height > LargeInitial * right.Box.Height && char.IsLetter(right.Text[0]);
}
