namespace IhsMiner.Classification;

/// <summary>
/// What the codebook's cues say of a text: how much for each category (<see cref="CueSums"/>), where (<see cref="CueScopes"/>), and whether
/// it begins with a verb that tells to act (<see cref="CueOpenings"/>).
/// </summary>
public sealed class CueFeatures(CueMatcher matcher) : FeatureGroup(GroupName, counted: false)
{
    public const string GroupName = "cue";

    public override void Collect(TokenizedText text, IFeatureSink sink)
    {
        var matches = matcher.Find(text.Tokens);
        CueSums.Add(matches, sink);
        CueScopes.Add(matches, text.Tokens.Count, sink);
        CueOpenings.Add(matches, text.Tokens, sink);
    }
}
