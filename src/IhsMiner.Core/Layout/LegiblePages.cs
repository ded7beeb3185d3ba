using IhsMiner.Documents;
using IhsMiner.Legibility;

namespace IhsMiner.Layout;

/// <summary>Takes the words of garbled pages out; the pages stay, without words.</summary>
internal static class LegiblePages
{
    public static IReadOnlyList<Page> Of(IReadOnlyList<Page> pages, List<RemovedText> removed)
    {
        var garbled = Garbling.Among(pages);
        if (!garbled.Contains(true))
            return pages;
        foreach (var page in pages.Where((_, i) => garbled[i]))
        {
            removed.AddRange(SoundWords.Of(page)
                .Select(word => new RemovedText(page.Number, word.Box, word.Text, RemovalReason.Garbled)));
        }

        return [.. pages.Select((page, i) => garbled[i] ? page with { Words = [] } : page)];
    }
}
