using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>
/// Puts right words that a reader, judging by the shape of a short word's box, took for words that run up or down the page: one
/// that stands between the words of an upright line is upright.
/// </summary>
internal static class UprightWords
{
    /// <summary>How far apart the edges of words of one line may be, as a share of their height.</summary>
    private const double Edge = 0.1;

    public static IReadOnlyList<Word> Of(IReadOnlyList<Word> words)
    {
        if (words.All(word => word.Upright))
            return words;
        var upright = words.ToList();
        for (var i = 0; i < upright.Count; i++)
        {
            if (!upright[i].Upright
                && ((i > 0 && IsBeside(upright[i - 1], upright[i]))
                    || (i + 1 < upright.Count && IsBeside(upright[i], upright[i + 1]))))
                upright[i] = upright[i] with { Upright = true };
        }

        return upright;
    }

    /// <summary>One of the two is upright, and they stand on one base line with a word space between.</summary>
    private static bool IsBeside(Word left, Word right)
    {
        var height = Math.Min(left.Box.Height, right.Box.Height);
        return (left.Upright || right.Upright) && height > 0
            && Math.Abs(left.Box.Bottom - right.Box.Bottom) <= Edge * height
                && Math.Abs(left.Box.Top - right.Box.Top) <= Edge * height
            && right.Box.Left >= left.Box.Right && right.Box.Left - left.Box.Right <= height;
    }
}
