using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>
/// Takes text that runs up or down the page out of it: 'downloaded from' strips and the labels of vertical axes. A page most
/// of whose words run so is a page on its side, and keeps them.
/// </summary>
internal static class MarginStrips
{
    public static IReadOnlyList<Word> Without(Page page, IReadOnlyList<Word> words, List<RemovedText> removed)
    {
        var turned = words.Count(word => !word.Upright);
        if (turned == 0 || turned * 2 > words.Count)
            return words;
        removed.AddRange(words.Where(word => !word.Upright)
            .Select(word => new RemovedText(page.Number, word.Box, word.Text, RemovalReason.MarginStrip)));
        return [.. words.Where(word => word.Upright)];
    }
}
