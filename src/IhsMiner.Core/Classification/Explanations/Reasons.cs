namespace IhsMiner.Classification.Explanations;

/// <summary>Gathers features' contributions to what a person can read: cues, words, phrases.</summary>
internal static class Reasons
{
    /// <summary>The strongest first; what contributes nothing is left out, and all others sum to what the features contribute.</summary>
    /// <param name="cues">The cues found in the text.</param>
    public static IReadOnlyList<Reason> Of(
        TokenizedText text, IReadOnlyList<CueMatch> cues, IEnumerable<(Feature Feature, double Weight)> contributions)
    {
        var groups = contributions.ToLookup(entry => entry.Feature.Group, StringComparer.Ordinal);
        return StrongestFirst(
            CueReasons.Of(text, cues, Named(CueFeatures.GroupName))
                .Concat(WordReasons.Of(text, Named(WordNgrams.GroupName), Named(CharacterNgrams.GroupName)))
                .Concat(Plain(ReasonSource.Shape, Shape.GroupName))
                .Concat(Plain(ReasonSource.Likeness, FeatureSpace.LikenessGroup))
                .Where(reason => reason.Weight != 0));

        Dictionary<string, double> Named(string group) =>
            groups[group].ToDictionary(entry => entry.Feature.Name, entry => entry.Weight, StringComparer.Ordinal);

        IEnumerable<Reason> Plain(ReasonSource source, string group) =>
            groups[group].Select(entry => new Reason(source, entry.Feature.Name, null, entry.Weight));
    }

    /// <summary>Those of equal strength by name.</summary>
    public static IReadOnlyList<Reason> StrongestFirst(IEnumerable<Reason> reasons) =>
        [.. reasons.OrderByDescending(reason => Math.Abs(reason.Weight)).ThenBy(reason => reason.Name, StringComparer.Ordinal)];
}
