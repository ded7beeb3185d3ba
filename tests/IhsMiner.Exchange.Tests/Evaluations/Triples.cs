using IhsMiner.Classification;

namespace IhsMiner.Exchange.Tests.Evaluations;

/// <summary>
/// A text's runs of three words, by which near-duplicates are known (Broder 1997, 'On the resemblance and containment of
/// documents'); a shorter text is one run.
/// </summary>
internal sealed record Triples(string Text, IReadOnlySet<string> Runs)
{
    public static Triples Of(string text)
    {
        var words = TokenizedText.Of(text).Tokens;
        return new(text, words.Count < 3
            ? new HashSet<string> { string.Join(' ', words) }
            : Enumerable.Range(0, words.Count - 2).Select(start => string.Join(' ', words.Skip(start).Take(3))).ToHashSet());
    }

    /// <summary>The runs of both over those of either, 0 to 1 (Jaccard's index).</summary>
    public double Resemblance(Triples other)
    {
        var both = Runs.Count(other.Runs.Contains);
        return (double)both / (Runs.Count + other.Runs.Count - both);
    }
}
