using System.Collections.Frozen;

namespace IhsMiner.Legibility;

/// <summary>
/// The fifty commonest pairs of neighbouring letters in English words, more than half of all (Norvig, 2013, English Letter
/// Frequency Counts: Mayzner Revisited). They are common in most languages of Europe too.
/// </summary>
internal static class CommonPairs
{
    private static readonly FrozenSet<string> Pairs = (
        "th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne "
        + "ea ra ce li ch ll be ma si om ur").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Pairs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many pairs of ASCII letters the word has, and how many of them are common.</summary>
    public static (int All, int Common) In(string word)
    {
        var (all, common) = (0, 0);
        for (var i = 1; i < word.Length; i++)
        {
            if (!char.IsAsciiLetter(word[i - 1]) || !char.IsAsciiLetter(word[i]))
                continue;
            all++;
            common += Lookup.Contains(word.AsSpan(i - 1, 2)) ? 1 : 0;
        }

        return (all, common);
    }
}
