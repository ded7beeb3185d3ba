using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

/// <summary>Keeps what a feature group yields, in order.</summary>
internal sealed class Collected : IFeatureSink
{
    public List<(string Name, double Value)> Features { get; } = [];

    public IEnumerable<string> Names => Features.Select(feature => feature.Name);

    public static Collected Of(FeatureGroup group, string text)
    {
        var sink = new Collected();
        group.Collect(TokenizedText.Of(text), sink);
        return sink;
    }

    public void Add(ReadOnlySpan<char> name, double value) => Features.Add((name.ToString(), value));

    /// <summary>The sum of all values of that name; 0 where there is none.</summary>
    public double Value(string name) => Features.Where(feature => feature.Name == name).Sum(feature => feature.Value);
}
