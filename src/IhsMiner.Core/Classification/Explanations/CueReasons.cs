using IhsMiner.Coding;

namespace IhsMiner.Classification.Explanations;

/// <summary>Shares out what the sums of cues contribute to the cues that stand in the text, in proportion to their weights.</summary>
internal static class CueReasons
{
    private const string NoFactor = Category.None;

    /// <summary>
    /// One reason for each cue's words, one for each place where cues stand, and one, under the sum's own name, for each sum that contributes
    /// by being 0.
    /// </summary>
    /// <param name="contributions">By the names of <see cref="CueSums"/>, <see cref="CueScopes"/> and <see cref="CueOpenings"/>.</param>
    public static IEnumerable<Reason> Of(
        TokenizedText text, IReadOnlyList<CueMatch> cues, IReadOnlyDictionary<string, double> contributions)
    {
        var left = contributions.ToDictionary(StringComparer.Ordinal);
        var reasons = new List<Reason>();
        foreach (var same in cues.GroupBy(match => (match.Cue.Facet, match.Cue.Category)))
        {
            left.Remove(CueSums.SumOf(same.Key.Facet, same.Key.Category), out var sum);
            left.Remove(CueSums.MostOf(same.Key.Facet, same.Key.Category), out var most);
            var all = same.Sum(match => match.Cue.Weight);
            reasons.AddRange(same
                .GroupBy(match => string.Join(' ', text.Tokens.Skip(match.Start).Take(match.Length)), StringComparer.Ordinal)
                .Select(words => new Reason(
                    ReasonSource.Cue,
                    words.Key,
                    same.Key.Category.Length > 0 ? same.Key.Category : NoFactor,
                    (sum + most) * words.Sum(match => match.Cue.Weight) / all)));
        }

        return reasons.Concat(left.Select(entry => new Reason(
            CueScopes.IsName(entry.Key) || CueOpenings.IsName(entry.Key) ? ReasonSource.Place : ReasonSource.Cue, entry.Key, null, entry.Value)));
    }
}
