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
        var counts = texts.Select(text => CountsOf(text.Text)).ToArray();
        foreach (var name in counts.SelectMany(one => one.Keys))
            postings.TryAdd(name, []);
        foreach (var (number, one) in counts.Index())
            foreach (var name in one.Keys)
                postings[name].Add((number, 0));
        var lengths = counts.Select(LengthOf).ToArray();
        foreach (var (name, found) in postings)
            for (var place = 0; place < found.Count; place++)
                found[place] = (found[place].Text, Weight(name, counts[found[place].Text][name]) / lengths[found[place].Text]);
    }

    /// <summary>The texts most like <paramref name="text"/>, the nearest first; those that share no word with it are none.</summary>
    public IReadOnlyList<CodedLike> Nearest(string text, int most)
    {
        var counts = CountsOf(text);
        var length = LengthOf(counts);
        var cosines = new SortedDictionary<int, double>();
        foreach (var (name, count) in counts.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            foreach (var (number, weight) in postings.GetValueOrDefault(name, []))
                cosines[number] = cosines.GetValueOrDefault(number) + (weight * Weight(name, count) / length);
        return [.. cosines.OrderByDescending(entry => entry.Value).Take(most)
            .Select(entry => new CodedLike(texts[entry.Key], Math.Min(1, entry.Value)))];
    }

    private double LengthOf(IReadOnlyDictionary<string, double> counts) =>
        Math.Sqrt(counts.OrderBy(entry => entry.Key, StringComparer.Ordinal).Sum(entry => Math.Pow(Weight(entry.Key, entry.Value), 2)));

    private double Weight(string name, double count) =>
        (1 + Math.Log(count)) * (Math.Log((1.0 + texts.Count) / (1 + (postings.GetValueOrDefault(name)?.Count ?? 0))) + 1);

    private static IReadOnlyDictionary<string, double> CountsOf(string text) => Counts.Of(Words, TokenizedText.Of(text));
}
