using System.Runtime.InteropServices;

namespace IhsMiner.Classification.Explanations;

/// <summary>
/// Coded texts in which those can be looked up that are most like a text: by the cosine between their word n-grams, weighted
/// (1 + ln count) × inverse document frequency (Manning, Raghavan and Schütze 2008, section 6.4). Built once, asked by any number of
/// threads.
/// </summary>
public sealed class CodedTexts
{
    private static readonly WordNgrams Words = new();

    private readonly IReadOnlyList<CodedText> texts;
    private readonly Dictionary<string, List<(int Text, double Weight)>> postings = new(StringComparer.Ordinal);

    public CodedTexts(IEnumerable<CodedText> coded)
    {
        texts = [.. coded];
        // Until all texts are counted, an entry's weight is its count.
        foreach (var (number, text) in texts.Index())
            foreach (var (name, count) in CountsOf(text.Text))
            {
                if (!postings.TryGetValue(name, out var found))
                    postings.Add(name, found = []);
                found.Add((number, count));
            }

        var squares = new double[texts.Count];
        foreach (var found in postings.Values)
            foreach (ref var entry in CollectionsMarshal.AsSpan(found))
            {
                entry.Weight = Weight(entry.Weight, found.Count);
                squares[entry.Text] += entry.Weight * entry.Weight;
            }

        foreach (var found in postings.Values)
            foreach (ref var entry in CollectionsMarshal.AsSpan(found))
                entry.Weight /= Math.Sqrt(squares[entry.Text]);
    }

    /// <summary>The texts most like <paramref name="text"/>, the nearest first; those that share no word with it are none.</summary>
    public IReadOnlyList<CodedLike> Nearest(string text, int most)
    {
        var cosines = new double[texts.Count];
        var squares = 0.0;
        foreach (var (name, count) in CountsOf(text))
        {
            var found = postings.GetValueOrDefault(name, []);
            var weight = Weight(count, found.Count);
            squares += weight * weight;
            foreach (var entry in found)
                cosines[entry.Text] += weight * entry.Weight;
        }

        return [.. cosines.Index().Where(entry => entry.Item > 0).OrderByDescending(entry => entry.Item).Take(most)
            .Select(entry => new CodedLike(texts[entry.Index], Math.Min(1, entry.Item / Math.Sqrt(squares))))];
    }

    /// <param name="count">How often an n-gram stands in a text.</param>
    /// <param name="holders">How many texts hold it.</param>
    private double Weight(double count, int holders) =>
        (1 + Math.Log(count)) * (Math.Log((1.0 + texts.Count) / (1 + holders)) + 1);

    private static IReadOnlyDictionary<string, double> CountsOf(string text) => Counts.Of(Words, TokenizedText.Of(text));
}
