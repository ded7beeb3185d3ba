using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>
/// Takes out words that typesetting systems draw without ink to hold a place, a letter and a long row of one figure
/// (a1111111111): a reader never sees them.
/// </summary>
internal static class FillerWords
{
    /// <summary>The fewest equal figures.</summary>
    private const int FewestFigures = 9;

    public static IReadOnlyList<Word> Without(Page page, IReadOnlyList<Word> words, List<RemovedText> removed)
    {
        if (!words.Any(Is))
            return words;
        removed.AddRange(words.Where(Is)
            .Select(word => new RemovedText(page.Number, word.Box, word.Text, RemovalReason.Invisible)));
        return [.. words.Where(word => !Is(word))];
    }

    private static bool Is(Word word) => word.Text.Length > FewestFigures && char.IsAsciiLetterLower(word.Text[0])
        && char.IsAsciiDigit(word.Text[1]) && !word.Text.AsSpan(1).ContainsAnyExcept(word.Text[1]);
}
