using IhsMiner.Coding;

namespace IhsMiner.Classification;

/// <summary>
/// Where the cues of a kind stand, since 'shared aims' helps and 'no shared aims' hinders: within a negator's reach or not, before or
/// after the last contrast ('but', 'although'), at the text's beginning or end. Weights are added up and damped, ln(1 + sum).
/// </summary>
public static class CueScopes
{
    /// <summary>
    /// How many words a negator reaches, unless a contrast ends it sooner; a window stands in for the clause (Pang, Lee and Vaithyanathan
    /// 2002, section 3, doi 10.3115/1118693.1118704, go to the next punctuation mark). Ours; no other value was tried.
    /// </summary>
    private const int Reach = 4;

    /// <summary>How many words may stand between a cue and the text's edge: an article.</summary>
    private const int Edge = 1;

    private static readonly string[] Places = ["stated", "denied", "before contrast", "after contrast", "first", "last"];

    /// <summary>Whether a feature of cues is one of these: facet, category and place, of which a sum's name has two.</summary>
    public static bool IsName(string feature) =>
        feature.Split(' ').Length > 2 && Places.Any(place => feature.EndsWith($" {place}", StringComparison.Ordinal));

    /// <param name="matches">The cues and modifiers of a text, by where they start.</param>
    /// <param name="length">How many words the text has.</param>
    public static void Add(IReadOnlyList<CueMatch> matches, int length, IFeatureSink sink)
    {
        var contrasts = Starts(matches, Modifier.Contrast);
        var negators = matches.Where(match => match.IsRole(Modifier.Negator)).Select(match => match.End).ToArray();
        var sums = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var match in matches.Where(match => match.Cue.Facet == Cue.KindFacet))
        {
            Count(match, negators.Any(end => Reaches(end, match.Start, contrasts)) ? "denied" : "stated");
            if (contrasts.Length > 0)
                Count(match, match.Start >= contrasts[^1] ? "after contrast" : "before contrast");
            if (match.Start <= Edge)
                Count(match, "first");
            if (match.End >= length - Edge)
                Count(match, "last");
        }

        foreach (var (name, sum) in sums)
            sink.Add(name, Math.Log(1 + sum));

        void Count(CueMatch match, string place)
        {
            var name = $"{match.Cue.Facet} {match.Cue.Category} {place}";
            sums[name] = sums.GetValueOrDefault(name) + match.Cue.Weight;
        }
    }

    private static bool Reaches(int negatorEnd, int start, int[] contrasts) =>
        start >= negatorEnd && start < negatorEnd + Reach && !contrasts.Any(contrast => contrast >= negatorEnd && contrast <= start);

    private static int[] Starts(IReadOnlyList<CueMatch> matches, string role) =>
        [.. matches.Where(match => match.IsRole(role)).Select(match => match.Start)];
}
