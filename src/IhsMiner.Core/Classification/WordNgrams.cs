namespace IhsMiner.Classification;

/// <summary>
/// Words, pairs of neighbouring words, and the word and the pair that a text begins with: 'Share budgets' at its start advises.
/// Nothing is left out: 'should', 'no' and 'of' tell kinds apart.
/// </summary>
public sealed class WordNgrams() : FeatureGroup(GroupName, counted: true)
{
    public const string GroupName = "word";

    /// <summary>What stands before the words that a text begins with; no word is written so.</summary>
    public const string Start = "^";

    public override void Collect(TokenizedText text, IFeatureSink sink)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            sink.Add(text.Tokens[i], 1);
            if (i + 1 < text.Tokens.Count)
                sink.Add(string.Concat(text.Tokens[i], " ", text.Tokens[i + 1]), 1);
        }

        if (text.Tokens.Count > 0)
            sink.Add(string.Concat(Start, " ", text.Tokens[0]), 1);
        if (text.Tokens.Count > 1)
            sink.Add(string.Concat(Start, " ", text.Tokens[0], " ", text.Tokens[1]), 1);
    }
}
