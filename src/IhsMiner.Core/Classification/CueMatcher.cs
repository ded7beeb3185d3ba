using IhsMiner.Coding;

namespace IhsMiner.Classification;

/// <summary>
/// Finds cues in a text. A mask cancels every cue that it overlaps and that is not longer than it, whatever its facet. Of
/// the others, where cues of one facet overlap, the longest wins, and the first of equally long ones; cues on the very same
/// words all count.
/// </summary>
public sealed class CueMatcher
{
    private readonly Dictionary<string, List<CuePattern>> closedByFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CuePattern>> openByFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CuePattern>>.AlternateLookup<ReadOnlySpan<char>> openBySpan;
    private readonly int longestOpen;

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
        longestOpen = openByFirst.Keys.Select(word => word.Length).DefaultIfEmpty(0).Max();
    }

    public IReadOnlyList<Cue> Cues { get; }

    /// <summary>The cues that count, by where they start; masks are left out.</summary>
    public IReadOnlyList<CueMatch> Find(IReadOnlyList<string> tokens)
    {
        var masked = new HashSet<int>();
        var taken = new Dictionary<(string Facet, int Token), CueMatch>();
        var kept = new List<CueMatch>();
        foreach (var match in All(tokens).OrderByDescending(match => match.Length).ThenByDescending(match => match.Cue.Mask))
        {
            var span = Enumerable.Range(match.Start, match.Length);
            if (match.Cue.Mask)
                masked.UnionWith(span);
            else if (!span.Any(token => masked.Contains(token) || IsTaken(token, match)))
            {
                kept.Add(match);
                foreach (var token in span)
                    taken[(match.Cue.Facet, token)] = match;
            }
        }

        return [.. kept.OrderBy(match => match.Start)];

        bool IsTaken(int token, CueMatch match) =>
            taken.TryGetValue((match.Cue.Facet, token), out var other) && (other.Start, other.End) != (match.Start, match.End);
    }

    private List<CueMatch> All(IReadOnlyList<string> tokens)
    {
        var found = new List<CueMatch>();
        for (var start = 0; start < tokens.Count; start++)
        {
            var token = tokens[start];
            if (closedByFirst.TryGetValue(token, out var closed))
                Add(found, closed, tokens, start);
            for (var length = 1; length <= Math.Min(token.Length, longestOpen); length++)
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
