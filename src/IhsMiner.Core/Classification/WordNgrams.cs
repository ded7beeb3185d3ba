namespace IhsMiner.Classification;

/// <summary>Words, and pairs of neighbouring words. Nothing is left out: 'should', 'no' and 'of' tell kinds apart.</summary>
public sealed class WordNgrams() : FeatureGroup(GroupName, counted: true)
{
    public const string GroupName = "word";

    public override void Collect(TokenizedText text, IFeatureSink sink)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            sink.Add(text.Tokens[i], 1);
            if (i + 1 < text.Tokens.Count)
                sink.Add(string.Concat(text.Tokens[i], " ", text.Tokens[i + 1]), 1);
        }
    }
}
