namespace IhsMiner.Classification;

/// <summary>What a text looks like, whatever its words: length, digits, question mark, brackets, capitals.</summary>
public sealed class Shape() : FeatureGroup(GroupName, counted: false)
{
    public const string GroupName = "shape";

    public override void Collect(TokenizedText text, IFeatureSink sink)
    {
        var words = Math.Max(1, text.Tokens.Count);
        sink.Add("length", Math.Log(words) / 4);
        if (words <= 6)
            sink.Add("short", 1);
        sink.Add("digits", Math.Min(1, text.Tokens.Count(token => char.IsDigit(token[0])) / 3.0));
        if (text.Text.TrimEnd().EndsWith('?'))
            sink.Add("question", 1);
        if (text.Text.Contains('('))
            sink.Add("brackets", 1);
        sink.Add("capitals", Math.Min(1, 4.0 * text.Text.Count(char.IsUpper) / Math.Max(1, text.Text.Length)));
    }
}
