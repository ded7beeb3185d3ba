using IhsMiner.Coding;

namespace IhsMiner.Classification;

/// <summary>Learns a feature space from texts: which n-grams are worth keeping, and how rare each is.</summary>
public static class FeatureFitting
{
    /// <summary>
    /// The space of <paramref name="texts"/>: every cue and shape feature seen, and the n-grams that stand in texts enough. Which of those
    /// tell the classes apart is left to the trainer: choosing them beforehand by χ² found fewer factors in real reports
    /// (benchmarks/results/real-reports.md). Inverse document frequency is smoothed, ln((1 + n) / (1 + df)) + 1 (Manning, Raghavan
    /// and Schütze 2008, section 6.2).
    /// </summary>
    public static FeatureSpace Fit(IReadOnlyList<TokenizedText> texts, IReadOnlyList<Cue> cues, FeatureOptions options)
    {
        options.Validate();
        var least = Math.Max(options.MinimumDocuments, Math.Floor(options.MinimumShare * texts.Count));
        var features = new List<Feature>();
        foreach (var group in FeatureGroups.Of(new CueMatcher(cues)))
            foreach (var (name, found) in Documents(group, texts))
                if (!group.Counted)
                    features.Add(new(group.Name, name, 1));
                else if (found >= least)
                    features.Add(new(group.Name, name, Math.Round(Math.Log((1.0 + texts.Count) / (1 + found)) + 1, 4)));
        return new(features, cues, options.NgramScale);
    }

    /// <summary>For each feature of the group, by name, how many texts have it.</summary>
    private static SortedDictionary<string, int> Documents(FeatureGroup group, IReadOnlyList<TokenizedText> texts)
    {
        var counts = new Dictionary<string, (int Documents, int Last)>(StringComparer.Ordinal);
        for (var number = 0; number < texts.Count; number++)
            group.Collect(texts[number], new DocumentCounts(counts, number));
        return new(counts.ToDictionary(entry => entry.Key, entry => entry.Value.Documents), StringComparer.Ordinal);
    }

    private sealed class DocumentCounts(Dictionary<string, (int Documents, int Last)> counts, int number) : IFeatureSink
    {
        private readonly Dictionary<string, (int Documents, int Last)>.AlternateLookup<ReadOnlySpan<char>> lookup =
            counts.GetAlternateLookup<ReadOnlySpan<char>>();

        public void Add(ReadOnlySpan<char> name, double value)
        {
            if (!lookup.TryGetValue(name, out var found))
                lookup[name] = (1, number);
            else if (found.Last != number)
                lookup[name] = (found.Documents + 1, number);
        }
    }
}
