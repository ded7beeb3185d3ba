using System.Collections.Frozen;
using System.Text.Json;
using IhsMiner.Classification;
using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Sentences;
using IhsMiner.Store.Runs;
using IhsMiner.Store.Writing;

namespace IhsMiner.Store.Reading;

/// <summary>The sentences of a run's document, as they were read and classified; places are to 0.1 points.</summary>
internal static class StoredSentences
{
    private static readonly FrozenDictionary<string, Role> Roles = Enum.GetValues<Role>().ToFrozenDictionary(CodeName.Of, StringComparer.Ordinal);

    /// <summary>In reading order.</summary>
    public static IReadOnlyList<(Sentence Sentence, Prediction? Prediction)> Of(RunFile run, long document) =>
    [
        .. run.Database.Rows(
            """
            SELECT sentence.role, sentence.section, sentence.text, sentence.start, sentence.end, sentence.boxes,
              prediction.is_factor, prediction.factor_score, prediction.kind, prediction.kind_score, prediction.theme,
              prediction.theme_score, prediction.second_theme, prediction.second_theme_score
            FROM sentence LEFT JOIN prediction ON prediction.sentence = sentence.id
            WHERE sentence.document = @document ORDER BY sentence.id
            """,
            ("document", document)).Select(row => (SentenceOf(row), PredictionOf(row))),
    ];

    private static Sentence SentenceOf(object?[] row) => new(
        (string)row[2]!, Roles[(string)row[0]!], (string?)row[1], PlacesOf((string)row[5]!), (int)(long)row[3]!, (int)(long)row[4]!);

    private static Prediction? PredictionOf(object?[] row) => row[6] is not long isFactor ? null : new(
        isFactor != 0, (double)row[7]!, (string)row[8]!, (double)row[9]!, (string)row[10]!, (double)row[11]!, (string?)row[12],
        (double?)row[13]);

    private static Place[] PlacesOf(string boxes) =>
    [
        .. JsonSerializer.Deserialize<double[][]>(boxes)!.Select(box => new Place((int)box[0], new Box(box[1], box[2], box[3], box[4]))),
    ];
}
