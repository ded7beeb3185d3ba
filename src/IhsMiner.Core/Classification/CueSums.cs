namespace IhsMiner.Classification;

/// <summary>
/// For each theme, each kind and 'no factor': the weights of the codebook's cues that stand in the text, added up and
/// damped (ln(1 + sum)), and which category of its facet has the most.
/// </summary>
public sealed class CueSums(CueMatcher matcher) : FeatureGroup(GroupName, counted: false)
{
    public const string GroupName = "cue";

    /// <summary>What the feature is called that is the damped sum of a category's weights.</summary>
    public static string SumOf(string facet, string category) => $"{facet} {category}";

    /// <summary>What the feature is called that says that the category has the most of its facet.</summary>
    public static string MostOf(string facet, string category) => $"{facet} {category} most";

    public override void Collect(TokenizedText text, IFeatureSink sink)
    {
        var sums = new Dictionary<(string Facet, string Category), double>();
        foreach (var match in matcher.Find(text.Tokens))
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
