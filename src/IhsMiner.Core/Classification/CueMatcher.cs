using IhsMiner.Coding;

namespace IhsMiner.Classification;

/// <summary>
/// Finds cues in a text. Where cues of one facet overlap, the longest wins; cues of one length on the same words all
/// count. A mask cancels what overlaps it and is not longer than it.
/// </summary>
public sealed class CueMatcher
{
    private readonly Dictionary<string, List<CuePattern>> closedByFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CuePattern>> openByFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CuePattern>>.AlternateLookup<ReadOnlySpan<char>> openBySpan;

    public CueMatcher(IReadOnlyList<Cue> cues)
    {
        Cues = cues;
        foreach (var pattern in cues.Select(CuePattern.Of).OfType<CuePattern>())
        {
            var byFirst = pattern.Open[0] ? openByFirst : closedByFirst;
            if (!byFirst.TryGetValue(pattern.Words[0], out var patterns))
                byFirst.Add(pattern.Words[0], patterns = []);
            patterns.Add(pattern);
        }

        openBySpan = openByFirst.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyList<Cue> Cues { get; }

    /// <summary>The cues that count, by where they start; masks are left out.</summary>
    public IReadOnlyList<CueMatch> Find(IReadOnlyList<string> tokens)
    {
        var found = All(tokens);
        if (found.Count == 0)
            return found;
        found.Sort((a, b) => b.Length != a.Length ? b.Length.CompareTo(a.Length) : a.Start.CompareTo(b.Start));
        var kept = new List<CueMatch>();
        foreach (var match in found)
            if (!kept.Any(other => Shadows(other, match)))
                kept.Add(match);
        kept.RemoveAll(match => match.Cue.Mask);
        kept.Sort((a, b) => a.Start.CompareTo(b.Start));
        return kept;
    }

    private static bool Shadows(CueMatch kept, CueMatch match) =>
        kept.Overlaps(match)
        && (kept.Cue.Mask != match.Cue.Mask
            ? kept.Cue.Mask
            : kept.Cue.Facet == match.Cue.Facet && (kept.Start != match.Start || kept.End != match.End));

    private List<CueMatch> All(IReadOnlyList<string> tokens)
    {
        var found = new List<CueMatch>();
        for (var start = 0; start < tokens.Count; start++)
        {
            var token = tokens[start];
            if (closedByFirst.TryGetValue(token, out var closed))
                Add(found, closed, tokens, start);
            for (var length = 1; length <= token.Length; length++)
                if (openBySpan.TryGetValue(token.AsSpan(0, length), out var open))
                    Add(found, open, tokens, start);
        }

        return found;
    }

    private static void Add(List<CueMatch> found, List<CuePattern> patterns, IReadOnlyList<string> tokens, int start)
    {
        foreach (var pattern in patterns)
            if (pattern.Matches(tokens, start))
                found.Add(new(pattern.Cue, start, start + pattern.Words.Count));
    }
}
