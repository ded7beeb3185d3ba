using IhsMiner.Store.Runs;

namespace IhsMiner.Store.Reading;

/// <summary>How many sentences have a score from 0.00 to 0.05, from there to 0.10, and so on; 1 belongs to the last.</summary>
/// <param name="Counts">One a bin.</param>
public sealed record ScoreHistogram(IReadOnlyList<int> Counts)
{
    public const int Bins = 20;

    /// <summary>Of whether a sentence states a factor: all sentences of prose, near-duplicates left out.</summary>
    public static ScoreHistogram OfFactors(RunFile run) => Of(run, "factor_score", "1");

    /// <summary>Of the best kind, of statements that state a factor.</summary>
    public static ScoreHistogram OfKinds(RunFile run) => Of(run, "kind_score", "prediction.is_factor");

    /// <summary>Of the best theme, likewise.</summary>
    public static ScoreHistogram OfThemes(RunFile run) => Of(run, "theme_score", "prediction.is_factor");

    private static ScoreHistogram Of(RunFile run, string score, string which)
    {
        var counts = new int[Bins];
        foreach (var row in run.Database.Rows(
            $"""
            SELECT min(CAST(prediction.{score} * {Bins} AS INTEGER), {Bins - 1}) AS bin, count(*) FROM prediction
            JOIN sentence ON sentence.id = prediction.sentence
            JOIN document ON document.id = sentence.document AND document.duplicate_of IS NULL
            WHERE {which} GROUP BY bin
            """))
            counts[(int)(long)row[0]!] = (int)(long)row[1]!;
        return new(counts);
    }
}
