using IhsMiner.Coding;

namespace IhsMiner.Classification;

/// <summary>Turns a text into a vector: the features that a model knows, in a fixed order.</summary>
public sealed class FeatureSpace
{
    /// <summary>What the text's likenesses to <see cref="Centroids"/> are called, as a group of features.</summary>
    public const string LikenessGroup = "like";

    private readonly IReadOnlyList<FeatureGroup> groups;
    private readonly Dictionary<string, Dictionary<string, int>> indexByGroup;

    public FeatureSpace(
        IReadOnlyList<Feature> features, IReadOnlyList<Cue> cues, double ngramScale, IReadOnlyList<Centroid>? centroids = null)
    {
        Features = features;
        Cues = cues;
        NgramScale = ngramScale;
        Centroids = centroids ?? [];
        groups = FeatureGroups.Of(new CueMatcher(cues));
        indexByGroup = groups.Select(group => group.Name).Append(LikenessGroup)
            .ToDictionary(name => name, _ => new Dictionary<string, int>(StringComparer.Ordinal), StringComparer.Ordinal);
        for (var index = 0; index < features.Count; index++)
            indexByGroup[features[index].Group].Add(features[index].Name, index);
    }

    public IReadOnlyList<Feature> Features { get; }

    /// <summary>The cues that the cue features count.</summary>
    public IReadOnlyList<Cue> Cues { get; }

    /// <summary>The length of each n-gram group's vector.</summary>
    public double NgramScale { get; }

    /// <summary>The categories' word vectors, one for each feature of <see cref="LikenessGroup"/>.</summary>
    public IReadOnlyList<Centroid> Centroids { get; }

    /// <summary>The text's vector; features that the space does not know are left out.</summary>
    public SparseVector Vector(TokenizedText text) => Vector(text, _ => 0);

    /// <summary>The same of a text that the space was learned from.</summary>
    /// <param name="share">How much of each centroid, by name, the text itself is.</param>
    public SparseVector Vector(TokenizedText text, Func<string, double> share)
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

        var words = Words(values);
        foreach (var centroid in Centroids)
            if (centroid.Cosine(words, share(centroid.Name)) is > 0 and var cosine)
                values.Add(indexByGroup[LikenessGroup][centroid.Name], cosine);
        return SparseVector.Of(values);
    }

    /// <summary>The word n-grams among the values of a text.</summary>
    private SparseVector Words(Dictionary<int, double> values) => SparseVector.Of(values
        .Where(entry => Features[entry.Key].Group == WordNgrams.GroupName)
        .ToDictionary(entry => entry.Key, entry => entry.Value));

    /// <summary>The word n-grams of a text.</summary>
    public SparseVector Words(TokenizedText text)
    {
        var vector = Vector(text);
        return Words(vector.Indices.Zip(vector.Values).ToDictionary(entry => entry.First, entry => entry.Second));
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
