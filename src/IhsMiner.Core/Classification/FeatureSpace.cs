using System.Runtime.InteropServices;
using IhsMiner.Coding;

namespace IhsMiner.Classification;

/// <summary>Turns a text into a vector: the features that a model knows, in a fixed order.</summary>
public sealed class FeatureSpace
{
    /// <summary>What the text's likenesses to <see cref="Centroids"/> are called, as a group of features.</summary>
    public const string LikenessGroup = "like";

    private readonly IReadOnlyList<FeatureGroup> groups;
    private readonly int wordsPlace;
    private readonly Dictionary<string, Dictionary<string, int>> indexByGroup;

    public FeatureSpace(
        IReadOnlyList<Feature> features, IReadOnlyList<Cue> cues, double ngramScale, IReadOnlyList<Centroid>? centroids = null)
    {
        Features = features;
        Cues = cues;
        NgramScale = ngramScale;
        Centroids = centroids ?? [];
        groups = FeatureGroups.Of(new CueMatcher(cues));
        wordsPlace = groups.Index().Single(group => group.Item.Name == WordNgrams.GroupName).Index;
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
        var parts = groups.Select(group => Part(group, text)).ToList();
        var words = parts[wordsPlace];
        var likenesses = new Dictionary<int, double>();
        foreach (var centroid in Centroids)
            if (centroid.Cosine(words, share(centroid.Name)) is > 0 and var cosine)
                likenesses.Add(indexByGroup[LikenessGroup][centroid.Name], cosine);
        return SparseVector.Joined([.. parts, SparseVector.Of(likenesses)]);
    }

    /// <summary>The word n-grams of a text.</summary>
    public SparseVector Words(TokenizedText text) => Part(groups[wordsPlace], text);

    /// <summary>The features of one group in a text.</summary>
    private SparseVector Part(FeatureGroup group, TokenizedText text)
    {
        var sink = new IndexedCounts(indexByGroup[group.Name]);
        group.Collect(text, sink);
        var counts = SparseVector.Of(sink.Counts);
        return group.Counted ? Weighed(counts) : counts;
    }

    /// <summary>Counts as weights, brought to the length of a group.</summary>
    private SparseVector Weighed(SparseVector counts)
    {
        double[] weights = [.. counts.Indices.Zip(counts.Values, (index, count) => (1 + Math.Log(count)) * Features[index].Weight)];
        var squares = 0.0;
        foreach (var weight in weights)
            squares += weight * weight;
        var scale = squares == 0 ? 1 : NgramScale / Math.Sqrt(squares);
        return new(counts.Indices, Array.ConvertAll(weights, weight => weight * scale));
    }

    private sealed class IndexedCounts(Dictionary<string, int> indices) : IFeatureSink
    {
        private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup =
            indices.GetAlternateLookup<ReadOnlySpan<char>>();

        public Dictionary<int, double> Counts { get; } = [];

        public void Add(ReadOnlySpan<char> name, double value)
        {
            if (lookup.TryGetValue(name, out var index))
                CollectionsMarshal.GetValueRefOrAddDefault(Counts, index, out _) += value;
        }
    }
}
