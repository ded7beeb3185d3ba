using IhsMiner.Classification;
using IhsMiner.Sentences;

namespace IhsMiner.Evaluation;

/// <summary>A person's sentence, and what the program made of it.</summary>
/// <param name="Document">The document's name.</param>
/// <param name="Prediction">Of the sentence with the same letters and digits; null where none was found.</param>
public sealed record GoldMatch(string Document, GoldSentence Gold, Prediction? Prediction)
{
    /// <summary>One match for each gold sentence, in order. A sentence that was read is matched once.</summary>
    public static IReadOnlyList<GoldMatch> Of(
        string document, IEnumerable<GoldSentence> gold, IEnumerable<(Sentence Sentence, Prediction Prediction)> read)
    {
        var byLetters = read
            .GroupBy(entry => Letters(entry.Sentence.Text), StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => new Queue<Prediction>(same.Select(entry => entry.Prediction)), StringComparer.Ordinal);
        return [.. gold.Select(sentence => new GoldMatch(
            document,
            sentence,
            byLetters.TryGetValue(Letters(sentence.Text), out var found) && found.TryDequeue(out var prediction) ? prediction : null))];
    }

    private static string Letters(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
