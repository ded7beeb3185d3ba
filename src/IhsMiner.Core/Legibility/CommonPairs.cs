namespace IhsMiner.Legibility;

/// <summary>
/// The fifty commonest pairs of neighbouring letters in English words, more than half of all (Norvig, 2013, English Letter
/// Frequency Counts: Mayzner Revisited). They are common in most languages of Europe too.
/// </summary>
internal static class CommonPairs
{
    private const string Pairs =
        "th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne "
        + "ea ra ce li ch ll be ma si om ur";

    /// <summary>By the place of a pair, see <see cref="Place"/>.</summary>
    private static readonly bool[] IsCommon = Marked();

    /// <summary>How many pairs of ASCII letters the word has, and how many of them are common.</summary>
    public static (int All, int Common) In(string word)
    {
        var (all, common) = (0, 0);
        for (var i = 1; i < word.Length; i++)
        {
            if (!char.IsAsciiLetter(word[i - 1]) || !char.IsAsciiLetter(word[i]))
                continue;
            all++;
            common += IsCommon[Place(word[i - 1], word[i])] ? 1 : 0;
        }

        return (all, common);
    }

    private static bool[] Marked()
    {
        var marked = new bool[1 << 10];
        foreach (var pair in Pairs.Split(' '))
            marked[Place(pair[0], pair[1])] = true;
        return marked;
    }

    /// <summary>The last five bits of an ASCII letter tell it, large or small.</summary>
    private static int Place(char first, char second) => (first & 31) << 5 | (second & 31);
}
