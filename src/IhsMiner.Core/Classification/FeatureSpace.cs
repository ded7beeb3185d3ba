using IhsMiner.Coding;

namespace IhsMiner.Classification;

/// <summary>Turns a text into a vector: the features that a model knows, in a fixed order.</summary>
public sealed class FeatureSpace
{
    private readonly IReadOnlyList<FeatureGroup> groups;
    private readonly Dictionary<string, Dictionary<string, int>> indexByGroup;

    public FeatureSpace(IReadOnlyList<Feature> features, IReadOnlyList<Cue> cues, double ngramScale)
    {
        Features = features;
        Cues = cues;
        NgramScale = ngramScale;
        groups = FeatureGroups.Of(new CueMatcher(cues));
        indexByGroup = groups.ToDictionary(group => group.Name, _ => new Dictionary<string, int>(StringComparer.Ordinal));
        for (var index = 0; index < features.Count; index++)
            indexByGroup[features[index].Group].Add(features[index].Name, index);
    }

    public IReadOnlyList<Feature> Features { get; }

    /// <summary>The cues that the cue features count.</summary>
    public IReadOnlyList<Cue> Cues { get; }

    /// <summary>The length of each n-gram group's vector.</summary>
    public double NgramScale { get; }

    /// <summary>The text's vector; features that the space does not know are left out.</summary>
    public SparseVector Vector(TokenizedText text)
    {
        var values = new Dictionary<int, double>();
        foreach (var group in groups)
        {
            var sink = new IndexedCounts(indexByGroup[group.Name]);
            group.Collect(text, sink);
            var scale = group.Counted ? Weigh(sink.Counts) : 1;
            foreach (var (index, value) in sink.Counts)
                values.Add(index, value * scale);
        }

        return SparseVector.Of(values);
    }

    /// <summary>Turns counts into weights and returns what brings their vector to the group's length.</summary>
    private double Weigh(Dictionary<int, double> counts)
    {
        var squares = 0.0;
        foreach (var index in counts.Keys.Order().ToArray())
        {
            var weight = (1 + Math.Log(counts[index])) * Features[index].Weight;
            counts[index] = weight;
            squares += weight * weight;
        }

        return squares == 0 ? 1 : NgramScale / Math.Sqrt(squares);
    }

    private sealed class IndexedCounts(Dictionary<string, int> indices) : IFeatureSink
    {
        private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup =
            indices.GetAlternateLookup<ReadOnlySpan<char>>();

        public Dictionary<int, double> Counts { get; } = [];

        public void Add(ReadOnlySpan<char> name, double value)
        {
            if (lookup.TryGetValue(name, out var index))
                Counts[index] = Counts.GetValueOrDefault(index) + value;
        }
    }
}
