using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>Joins words that are set with spaces between their letters, as headings are: <c>R E S U L T S</c>.</summary>
internal static class SpacedLetters
{
    /// <summary>The fewest letters in a row that are one word: 'I', 'a' and initials stand alone, too.</summary>
    private const int Fewest = 4;

    /// <summary>A gap this many times the narrowest parts two words.</summary>
    private const double WordGap = 1.7;

    /// <summary>The widest gap between letters, in heights.</summary>
    private const double WidestGap = 1.5;

    public static IReadOnlyList<Word> Joined(IReadOnlyList<Word> words)
    {
        List<Word>? joined = null;
        for (var start = 0; start < words.Count;)
        {
            var end = start + 1;
            while (end < words.Count && GoesOn(words[end - 1], words[end]))
                end++;
            if (end - start >= Fewest)
            {
                joined ??= [.. words.Take(start)];
                joined.AddRange(Parted([.. words.Skip(start).Take(end - start)]));
            }
            else
                joined?.AddRange(words.Skip(start).Take(end - start));
            start = end;
        }

        return joined ?? words;
    }

    private static bool GoesOn(Word last, Word next) => IsLetter(last) && IsLetter(next)
        && Math.Abs(last.Box.Bottom - next.Box.Bottom) <= 0.1 * last.Box.Height
        && Math.Abs(last.Box.Height - next.Box.Height) <= 0.1 * last.Box.Height
        && Gap(last, next) is var gap && gap >= 0 && gap <= WidestGap * last.Box.Height;

    private static bool IsLetter(Word word) => word.Upright && word.Text.Length == 1 && (char.IsLetter(word.Text[0]) || word.Text[0] == '&');

    private static IEnumerable<Word> Parted(List<Word> letters)
    {
        var narrowest = Enumerable.Range(1, letters.Count - 1).Select(i => Gap(letters[i - 1], letters[i])).Order()
            .ElementAt((letters.Count - 1) / 4);
        var first = 0;
        for (var i = 1; i <= letters.Count; i++)
        {
            if (i < letters.Count && Gap(letters[i - 1], letters[i]) <= WordGap * narrowest)
                continue;
            var word = letters[first..i];
            yield return new Word(string.Concat(word.Select(letter => letter.Text)), Box.Around(word.Select(letter => letter.Box)));
            first = i;
        }
    }

    private static double Gap(Word left, Word right) => right.Box.Left - left.Box.Right;
}
