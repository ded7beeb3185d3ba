namespace IhsMiner.Classification;

/// <summary>All groups of features, in the order in which they stand in a model.</summary>
public static class FeatureGroups
{
    public static IReadOnlyList<FeatureGroup> Of(CueMatcher cues) =>
        [new CueFeatures(cues), new Shape(), new WordNgrams(), new CharacterNgrams()];
}
