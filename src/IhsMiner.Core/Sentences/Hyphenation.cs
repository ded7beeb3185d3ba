using System.Collections.Frozen;

namespace IhsMiner.Sentences;

/// <summary>Decides what a hyphen at the end of a line was: the typesetter's, the word's own, or a link's.</summary>
internal sealed class Hyphenation(Vocabulary vocabulary)
{
    /// <summary>First parts that English joins with a hyphen more often than without, whatever follows.</summary>
    private static readonly FrozenSet<string> OwnHyphen = new[]
    {
        "self", "non", "well", "long", "short", "high", "low", "large", "small", "full", "part", "evidence", "decision",
        "community", "patient", "person", "client", "family", "home", "hospital", "team", "goal", "cross",
        "semi", "half", "one", "two", "three", "four", "five", "six", "ten", "first", "second", "third", "face", "follow",
        "ill", "best", "better", "cost", "time", "policy", "system", "user", "peer", "all", "ex", "quasi", "so", "value",
        "population", "health", "mid", "end", "real", "co", "socio", "mixed", "web", "computer", "age", "life", "in", "day",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Second parts that English joins with a hyphen to almost any word.</summary>
    private static readonly FrozenSet<string> Seconds = new[]
    {
        "based", "related", "centred", "centered", "led", "oriented", "driven", "specific", "focused", "focussed", "wide",
        "making", "effective", "term", "level", "being", "quality", "income", "risk", "scale", "depth", "funded", "makers",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How two lines meet.</summary>
    internal enum Join
    {
        /// <summary>A space stands between the words.</summary>
        Space,

        /// <summary>The words are one, and keep the hyphen.</summary>
        Keep,

        /// <summary>The words are one, and the hyphen goes.</summary>
        Drop,
    }

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u00AD' or '\u2011';

    /// <summary>
    /// How <paramref name="last"/>, the last word of a line, meets <paramref name="next"/>, the first of the line below.
    /// </summary>
    public Join Between(string last, string next)
    {
        if (IsLink(last))
            return GoesOn(last[^1]) && char.IsAsciiLetterOrDigit(next[0]) ? Join.Keep : Join.Space;
        if (last.Length < 2)
            return Join.Space;
        if (last[^1] == '/' || (last[^1] == '–' && char.IsDigit(last[^2]) && char.IsDigit(next[0])))
            return Join.Keep;
        if (!IsHyphen(last[^1]) || !(char.IsLetterOrDigit(last[^2]) || last[^2] is ')' or '.'))
            return Join.Space;
        if (last[^1] == '\u00AD')
            return Join.Drop;
        if (next is "and" or "or" or "to" or "and/or" or "nor" or "versus" or "vs." or "but")
            return Join.Space;
        if (!char.IsLower(next[0]) || !char.IsLetter(last[^2]))
            return Join.Keep;
        return Lower(last, next);
    }

    private Join Lower(string last, string next)
    {
        var whole = last[..^1] + next;
        if (vocabulary.Holds(last[..^1] + '-' + next))
            return vocabulary.Holds(whole) && !last[..^1].Contains('-', StringComparison.Ordinal) ? Join.Drop : Join.Keep;
        if (vocabulary.Holds(whole))
            return Join.Drop;
        var first = last[(LastStart(last))..^1];
        if (first.Length > 1 && first.All(char.IsUpper))
            return Join.Keep;
        var second = next.TrimEnd('.', ',', ';', ':', ')', '’', '”', '?');
        if (Seconds.Contains(second) && first.Length > 2
            && (vocabulary.Holds(first) || OwnHyphen.Contains(first.ToLowerInvariant())))
            return Join.Keep;
        return OwnHyphen.Contains(first.ToLowerInvariant()) && vocabulary.Holds(second)
            && second.Length > 3 ? Join.Keep : Join.Drop;
    }

    /// <summary>Where the last letters before the hyphen begin.</summary>
    private static int LastStart(string word)
    {
        var start = word.Length - 1;
        while (start > 0 && char.IsLetter(word[start - 1]))
            start--;
        return start;
    }

    /// <summary>Signs after which typesetters cut a link.</summary>
    private static bool GoesOn(char c) => c is '/' or '.' or '-' or '_' or '=' or '&' or '?' or ':';

    private static bool IsLink(string word) =>
        word.Contains("://", StringComparison.Ordinal) || word.Contains("www.", StringComparison.Ordinal)
        || word.Contains("doi.org", StringComparison.Ordinal) || word.StartsWith("10.", StringComparison.Ordinal)
            && word.Contains('/', StringComparison.Ordinal);
}
