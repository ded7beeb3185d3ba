using IhsMiner.Coding;

namespace IhsMiner.Classification;

/// <summary>
/// For each theme, each kind, 'no factor' and each role of a modifier but the verbs that tell to act: the weights of the codebook's cues that stand in the text, added up and
/// damped (ln(1 + sum)), and which category of its facet has the most.
/// </summary>
public static class CueSums
{
    /// <summary>What the feature is called that is the damped sum of a category's weights.</summary>
    public static string SumOf(string facet, string category) => $"{facet} {category}";

    /// <summary>What the feature is called that says that the category has the most of its facet.</summary>
    public static string MostOf(string facet, string category) => $"{facet} {category} most";

    public static void Add(IReadOnlyList<CueMatch> matches, IFeatureSink sink)
    {
        var sums = new Dictionary<(string Facet, string Category), double>();
        foreach (var match in matches.Where(match => !match.IsRole(Modifier.Action)))
        {
            var key = (match.Cue.Facet, match.Cue.Category);
            sums[key] = sums.GetValueOrDefault(key) + match.Cue.Weight;
        }

        foreach (var facet in sums.GroupBy(sum => sum.Key.Facet, StringComparer.Ordinal))
        {
            var most = facet.Max(sum => sum.Value);
            foreach (var ((_, category), sum) in facet)
            {
                sink.Add(SumOf(facet.Key, category), Math.Log(1 + sum));
                if (sum == most)
                    sink.Add(MostOf(facet.Key, category), 1);
            }
        }
    }
}
