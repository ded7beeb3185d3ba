using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>
/// Takes the soft hyphen inside a line out of its word's box. Some typesetters write one behind every hyphen ('follow-', soft
/// hyphen, 'up'); it shows nothing, but readers give it a width, and the rest of the word then starts within it.
/// </summary>
internal static class SoftHyphens
{
    private const char SoftHyphen = '\u00AD';

    public static IReadOnlyList<Word> Trimmed(IReadOnlyList<Word> words)
    {
        List<Word>? trimmed = null;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].Text[^1] != SoftHyphen || !OverlapsNext(words[i].Box, words[i + 1].Box))
                continue;
            trimmed ??= [.. words];
            trimmed[i] = words[i] with { Box = words[i].Box with { Right = words[i + 1].Box.Left } };
        }

        return trimmed ?? words;
    }

    private static bool OverlapsNext(Box word, Box next) =>
        next.Left > word.Left && next.Left < word.Right && word.OverlapY(next) > 0.5 * Math.Min(word.Height, next.Height);
}
