using IhsMiner.Coding;

namespace IhsMiner.Classification;

/// <summary>Learns a feature space from texts: which n-grams are worth keeping, and how rare each is.</summary>
public static class FeatureFitting
{
    /// <summary>
    /// The space of <paramref name="texts"/>: every cue and shape feature seen, and the n-grams of highest χ² for any of
    /// <paramref name="labels"/> (each one label a text, or null where unknown). Inverse document frequency is smoothed,
    /// ln((1 + n) / (1 + df)) + 1 (Manning, Raghavan and Schütze 2008, section 6.2).
    /// </summary>
    public static FeatureSpace Fit(
        IReadOnlyList<TokenizedText> texts, IReadOnlyList<Cue> cues, IReadOnlyList<string?[]> labels, FeatureOptions options)
    {
        options.Validate();
        var dependences = labels.Select(label => new ChiSquare(label)).ToArray();
        var features = new List<Feature>();
        var ngrams = new List<(double ChiSquare, Feature Feature)>();
        foreach (var group in FeatureGroups.Of(new CueMatcher(cues)))
        {
            var documents = Documents(group, texts);
            if (!group.Counted)
            {
                features.AddRange(documents.Keys.Select(name => new Feature(group.Name, name, 1)));
                continue;
            }

            foreach (var (name, found) in documents)
                if (found.Count >= options.MinimumDocuments)
                    ngrams.Add((
                        dependences.Max(dependence => dependence.Of(found)),
                        new(group.Name, name, Math.Round(Math.Log((1.0 + texts.Count) / (1 + found.Count)) + 1, 4))));
        }

        var kept = ngrams
            .OrderByDescending(ngram => ngram.ChiSquare)
            .ThenBy(ngram => ngram.Feature.Name, StringComparer.Ordinal)
            .Take(options.MostNgrams)
            .Select(ngram => ngram.Feature)
            .OrderBy(feature => feature.Group, StringComparer.Ordinal)
            .ThenBy(feature => feature.Name, StringComparer.Ordinal);
        return new([.. features, .. kept], cues, options.NgramScale);
    }

    /// <summary>For each feature of the group, by name, the numbers of the texts that have it, ascending.</summary>
    private static SortedDictionary<string, List<int>> Documents(FeatureGroup group, IReadOnlyList<TokenizedText> texts)
    {
        var names = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var number = 0; number < texts.Count; number++)
            group.Collect(texts[number], new Postings(names, number));
        return new(names, StringComparer.Ordinal);
    }

    private sealed class Postings(Dictionary<string, List<int>> names, int number) : IFeatureSink
    {
        private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> lookup =
            names.GetAlternateLookup<ReadOnlySpan<char>>();

        public void Add(ReadOnlySpan<char> name, double value)
        {
            if (!lookup.TryGetValue(name, out var found))
                lookup[name] = found = [];
            if (found.Count == 0 || found[^1] != number)
                found.Add(number);
        }
    }
}
