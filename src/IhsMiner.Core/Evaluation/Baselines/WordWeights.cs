using IhsMiner.Classification;

namespace IhsMiner.Evaluation.Baselines;

/// <summary>How much each word of a text counts: its count in the text, damped, times how rare it is among known texts.</summary>
internal sealed record WordWeights(IReadOnlyDictionary<string, double> Rarity)
{
    /// <summary>Rarity is ln((1 + n) / (1 + df)) + 1 (Manning, Raghavan and Schütze 2008, section 6.2, smoothed).</summary>
    public static WordWeights Of(IEnumerable<TokenizedText> texts)
    {
        var all = texts.Select(text => text.Tokens.Distinct(StringComparer.Ordinal)).ToArray();
        return new(all.SelectMany(words => words).CountBy(word => word, StringComparer.Ordinal).ToDictionary(
            entry => entry.Key, entry => Math.Log((1.0 + all.Length) / (1 + entry.Value)) + 1, StringComparer.Ordinal));
    }

    /// <summary>The weights of a text's words, brought to length 1; words that no known text has are left out.</summary>
    public IReadOnlyDictionary<string, double> Vector(TokenizedText text)
    {
        var weights = text.Tokens.Where(Rarity.ContainsKey).CountBy(word => word, StringComparer.Ordinal).ToDictionary(
            entry => entry.Key, entry => (1 + Math.Log(entry.Value)) * Rarity[entry.Key], StringComparer.Ordinal);
        var length = Math.Sqrt(weights.Values.Sum(weight => weight * weight));
        return weights.ToDictionary(entry => entry.Key, entry => entry.Value / length, StringComparer.Ordinal);
    }

    /// <summary>The cosine of two vectors of length 1; 0 where one is empty.</summary>
    public static double Cosine(IReadOnlyDictionary<string, double> one, IReadOnlyDictionary<string, double> other) =>
        one.Sum(entry => entry.Value * other.GetValueOrDefault(entry.Key));
}
