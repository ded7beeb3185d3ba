namespace IhsMiner.Classification.Explanations;

/// <summary>The features of one text by name, with how often each stands there.</summary>
internal sealed class Counts : IFeatureSink
{
    private readonly Dictionary<string, double> counts = new(StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, double> Of(FeatureGroup group, TokenizedText text)
    {
        var sink = new Counts();
        group.Collect(text, sink);
        return sink.counts;
    }

    public void Add(ReadOnlySpan<char> name, double value)
    {
        var text = name.ToString();
        counts[text] = counts.GetValueOrDefault(text) + value;
    }
}
