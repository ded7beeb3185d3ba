using IhsMiner.Coding;

namespace IhsMiner.Classification;

/// <summary>A cue's phrase, ready to be matched: its words, of which some stand for any ending (<c>*</c>).</summary>
/// <param name="Cue">The cue that it matches.</param>
/// <param name="Words">Lower case, without the <c>*</c>; at least one.</param>
/// <param name="Open">For each word, whether any ending may follow.</param>
public sealed record CuePattern(Cue Cue, IReadOnlyList<string> Words, IReadOnlyList<bool> Open)
{
    /// <summary>The pattern of a cue; null where its phrase has no word.</summary>
    public static CuePattern? Of(Cue cue)
    {
        // The star is kept through tokenising as a letter that no phrase has.
        const char star = 'ꙮ';
        var tokens = TokenizedText.Of(cue.Phrase.Replace('*', star)).Tokens;
        var words = tokens.Select(token => token.TrimEnd(star)).ToArray();
        return words.Length == 0 || words.Any(word => word.Length == 0)
            ? null
            : new(cue, words, tokens.Select(token => token[^1] == star).ToArray());
    }

    /// <summary>Whether the pattern stands in <paramref name="tokens"/> from <paramref name="start"/> on.</summary>
    public bool Matches(IReadOnlyList<string> tokens, int start)
    {
        if (start + Words.Count > tokens.Count)
            return false;
        for (var i = 0; i < Words.Count; i++)
            if (Open[i]
                    ? !tokens[start + i].StartsWith(Words[i], StringComparison.Ordinal)
                    : tokens[start + i] != Words[i])
                return false;
        return true;
    }
}
