namespace IhsMiner.Sentences;

/// <summary>Tells full stops behind which the page, or the program that wrote it, has lost the space: 'patients.The care'.</summary>
internal static class LostSpace
{
    /// <summary>
    /// The fewest small letters before the stop and behind the capital: file names, addresses and abbreviations have fewer.
    /// </summary>
    private const int FewestBefore = 4, FewestBehind = 4;

    /// <summary>
    /// True where a word of small letters, or a bracket that closes, stands before the stop at <paramref name="stop"/> of the
    /// sentence from <paramref name="start"/>, and a word with a capital behind it.
    /// </summary>
    public static bool Follows(string text, int start, int stop)
    {
        var behind = stop + 1;
        while (behind < text.Length && char.IsLetter(text[behind]))
            behind++;
        var word = text[(stop + 1)..behind];
        return (IsCapitalised(word) || SentenceOpeners.Has(word)) && (behind == text.Length || text[behind] is ' ' or ',')
            && stop > start && (text[stop - 1] is ')' or ']' || EndsInWord(text, start, stop));
    }

    private static bool IsCapitalised(ReadOnlySpan<char> word) =>
        word.Length >= FewestBehind && char.IsUpper(word[0]) && !ContainsUpper(word[1..]);

    private static bool ContainsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                return true;
        }

        return false;
    }

    /// <summary>Small letters from a space to the stop: an address has other signs, a name a capital.</summary>
    private static bool EndsInWord(string text, int start, int stop)
    {
        var begin = stop;
        while (begin > start && char.IsLower(text[begin - 1]))
            begin--;
        if (begin == start + 1 && char.IsUpper(text[start]))
            begin = start;
        return stop - begin >= FewestBefore && (begin == start || text[begin - 1] is ' ' or '-' or '‐' or '(');
    }
}
