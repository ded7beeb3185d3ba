namespace IhsMiner.Classification.Explanations;

/// <summary>Gathers runs of characters to the words that they stand in, beside what words and pairs of words contribute themselves.</summary>
internal static class WordReasons
{
    private static readonly CharacterNgrams Characters = new();

    /// <summary>
    /// One reason for each different word of the text, one for each pair that contributes, and one for each n-gram that contributes by
    /// not standing there.
    /// </summary>
    /// <param name="words">Contributions by word n-gram.</param>
    /// <param name="characters">Contributions by character n-gram, each shared out evenly to the places where it stands.</param>
    public static IEnumerable<Reason> Of(
        TokenizedText text, IReadOnlyDictionary<string, double> words, IReadOnlyDictionary<string, double> characters)
    {
        var runs = text.Tokens.CountBy(token => token, StringComparer.Ordinal)
            .Select(word => (Word: word.Key, Times: word.Value, Runs: Counts.Of(Characters, new(word.Key, [word.Key]))))
            .ToArray();
        var places = runs.SelectMany(word => word.Runs.Select(run => (Name: run.Key, Times: run.Value * word.Times)))
            .GroupBy(run => run.Name, StringComparer.Ordinal)
            .ToDictionary(run => run.Key, run => run.Sum(place => place.Times), StringComparer.Ordinal);
        return runs
            .Select(word => new Reason(
                ReasonSource.Word,
                word.Word,
                null,
                words.GetValueOrDefault(word.Word)
                    + word.Runs.Sum(run => characters.GetValueOrDefault(run.Key) * run.Value * word.Times / places[run.Key])))
            .Concat(words
                .Where(entry => runs.All(word => word.Word != entry.Key))
                .Select(entry => new Reason(SourceOf(entry.Key), entry.Key, null, entry.Value)))
            .Concat(characters
                .Where(entry => !places.ContainsKey(entry.Key))
                .Select(entry => new Reason(ReasonSource.Word, entry.Key, null, entry.Value)));
    }

    private static ReasonSource SourceOf(string words) =>
        words.Contains(' ', StringComparison.Ordinal) ? ReasonSource.Phrase : ReasonSource.Word;
}
