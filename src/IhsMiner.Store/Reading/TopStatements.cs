using IhsMiner.Store.Runs;

namespace IhsMiner.Store.Reading;

/// <summary>The statements of a theme that most speaks for.</summary>
public static class TopStatements
{
    /// <summary>
    /// Highest product of the scores of factor and theme first, equal ones in the run's order; of two with the same words the first,
    /// near-duplicates left out. The score is that product.
    /// </summary>
    /// <param name="theme">Its id.</param>
    public static IReadOnlyList<FoundSentence> Of(RunFile run, string theme, int most) =>
    [
        .. run.Database.Rows(
            $"""
            SELECT {FoundSentence.Columns}, prediction.factor_score * prediction.theme_score AS score, min(sentence.id) AS first FROM prediction
            JOIN sentence ON sentence.id = prediction.sentence
            JOIN document ON document.id = sentence.document AND document.duplicate_of IS NULL
            WHERE prediction.is_factor AND prediction.theme = @theme
            GROUP BY sentence.text
            ORDER BY score DESC, first LIMIT @most
            """,
            ("theme", theme), ("most", most)).Select(FoundSentence.Of),
    ];
}
