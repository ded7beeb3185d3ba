using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>
/// A page's words with boxes that can be measured. No word is dropped: one whose box has no finite corner stands, without
/// width, where the word before it ends.
/// </summary>
internal static class SoundWords
{
    /// <summary>
    /// The farthest a corner may lie from the page's origin, in points: ten times the largest page that PDF 1.7 allows.
    /// </summary>
    private const double Farthest = 144_000;

    public static IReadOnlyList<Word> Of(Page page)
    {
        if (page.Words.All(word => IsSound(word.Box)))
            return page.Words;
        var sound = new List<Word>(page.Words.Count);
        var last = new Box(0, 0, 0, 0);
        foreach (var word in page.Words)
        {
            last = Sound(word.Box, last);
            sound.Add(word with { Box = last });
        }

        return sound;
    }

    private static bool IsSound(Box box) => IsMeasurable(box) && box.Left <= box.Right && box.Top <= box.Bottom;

    private static bool IsMeasurable(Box box) =>
        Math.Abs(box.Left) <= Farthest && Math.Abs(box.Right) <= Farthest
        && Math.Abs(box.Top) <= Farthest && Math.Abs(box.Bottom) <= Farthest;

    private static Box Sound(Box box, Box last) => IsMeasurable(box)
        ? new Box(
            Math.Min(box.Left, box.Right), Math.Min(box.Top, box.Bottom),
            Math.Max(box.Left, box.Right), Math.Max(box.Top, box.Bottom))
        : new Box(last.Right, last.Top, last.Right, last.Bottom);
}
