namespace IhsMiner.Classification;

/// <summary>
/// Runs of 3 to 5 characters within words, a word's ends shown as <c>_</c>: they see stems ('collabor') and survive
/// damaged words. The lengths are those of Cavnar and Trenkle (1994), less the short ones.
/// </summary>
public sealed class CharacterNgrams() : FeatureGroup(GroupName, counted: true)
{
    public const string GroupName = "chars";

    private const int Shortest = 3;
    private const int Longest = 5;
    private const int LongestWord = 40;

    public override void Collect(TokenizedText text, IFeatureSink sink)
    {
        Span<char> padded = stackalloc char[LongestWord + 2];
        foreach (var token in text.Tokens)
        {
            var length = Math.Min(token.Length, LongestWord);
            padded[0] = '_';
            token.AsSpan(0, length).CopyTo(padded[1..]);
            padded[length + 1] = '_';
            var word = padded[..(length + 2)];
            for (var size = Shortest; size <= Longest; size++)
                for (var start = 0; start + size <= word.Length; start++)
                    sink.Add(word.Slice(start, size), 1);
        }
    }
}
