namespace IhsMiner.Classification;

/// <summary>One way of seeing a text: names and values. The set of groups is closed by <see cref="FeatureGroups"/>.</summary>
/// <param name="name">What a model calls it, as <see cref="Feature.Group"/>.</param>
/// <param name="counted">
/// True for counts of n-grams: values become (1 + ln count) × inverse document frequency, and the group's vector has
/// length <see cref="FeatureOptions.NgramScale"/>. False for values that are used as they are.
/// </param>
public abstract class FeatureGroup(string name, bool counted)
{
    public string Name { get; } = name;

    public bool Counted { get; } = counted;

    /// <summary>Gives the text's features to <paramref name="sink"/>, names without the group's.</summary>
    public abstract void Collect(TokenizedText text, IFeatureSink sink);
}
