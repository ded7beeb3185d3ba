using IhsMiner.Layout;

namespace IhsMiner.Sentences;

/// <summary>The words that a document writes within its lines, where no line break can have cut them.</summary>
internal sealed class Vocabulary
{
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    public Vocabulary(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            var isCut = false;
            foreach (var line in block.Lines)
            {
                var first = isCut ? 1 : 0;
                isCut = Hyphenation.IsHyphen(line.Words[^1].Text[^1]);
                for (var i = first; i < line.Words.Count - (isCut ? 1 : 0); i++)
                    words.Add(Bare(line.Words[i].Text));
            }
        }
    }

    public bool Holds(string word) => words.Contains(Bare(word));

    /// <summary>Lower case, plain letters, without the signs around it.</summary>
    private static string Bare(string word)
    {
        var start = 0;
        var end = word.Length;
        while (start < end && !char.IsLetterOrDigit(word[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
            end--;
        return Glyphs.Plain(word[start..end]).ToLowerInvariant().Replace('\u2010', '-');
    }
}
