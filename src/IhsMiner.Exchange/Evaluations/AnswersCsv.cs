using IhsMiner.Evaluation;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Evaluations;

/// <summary>Every statement of the chart with the people's codes and those of a model that had not seen its article.</summary>
public static class AnswersCsv
{
    // Article, kind, number and statement together name a statement, here as in the chart.
    private static readonly string[] Columns =
    [
        "article_id", "kind", "model_kind", "kind_score", "theme", "model_theme", "theme_score", "damage", "number", "statement",
    ];

    public static void Write(TextWriter writer, IEnumerable<Answer> answers) =>
        CsvTable.Write(writer, Columns, answers.Select(answer => (IReadOnlyList<object?>)
        [
            answer.Statement.ArticleId,
            answer.Statement.Kind, answer.Prediction.Kind, Math.Round(answer.Prediction.KindScore, 4),
            answer.Statement.Theme, answer.Prediction.Theme, Math.Round(answer.Prediction.ThemeScore, 4),
            answer.Statement.Damage, answer.Statement.Number, answer.Statement.Text,
        ]));
}
