using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>Takes out what is printed across the text: words far higher than the page's, with its words inside their boxes.</summary>
internal static class Watermarks
{
    /// <summary>How many times as high as the page's middle word a watermark is at least.</summary>
    private const double Higher = 2.5;

    /// <summary>The fewest words that it is printed across; a large initial stands beside its text.</summary>
    private const int FewestAcross = 3;

    public static IReadOnlyList<Word> Without(Page page, IReadOnlyList<Word> words, List<RemovedText> removed)
    {
        if (words.Count == 0)
            return words;
        var usual = words.Select(word => word.Box.Height).Order().ElementAt(words.Count / 2);
        var marks = words.Where(word => word.Box.Height > Higher * usual && IsAcross(word.Box, words, usual)).ToList();
        if (marks.Count == 0)
            return words;
        removed.AddRange(marks.Select(word => new RemovedText(page.Number, word.Box, word.Text, RemovalReason.Watermark)));
        return [.. words.Where(word => !marks.Contains(word))];
    }

    private static bool IsAcross(Box mark, IReadOnlyList<Word> words, double usual) => words.Count(word =>
        word.Box.Height < 1.5 * usual && word.Box.MiddleX > mark.Left && word.Box.MiddleX < mark.Right
        && word.Box.MiddleY > mark.Top && word.Box.MiddleY < mark.Bottom) >= FewestAcross;
}
