using IhsMiner.Exchange.Workbooks;
using IhsMiner.Updates;
using IhsMiner.Updates.Changes;

namespace IhsMiner.Exchange.Updates;

/// <summary>
/// The rows that a person looks at before they are the review's: those least like all earlier ones first. 'No' under <c>answer</c>
/// leaves a row out; <see cref="AnswersFile"/> reads it back.
/// </summary>
internal static class StatementsSheet
{
    public static Sheet Of(ReviewUpdate update)
    {
        var kinds = update.Codebook.Kinds.ToDictionary(kind => kind.Id, kind => kind.Name, StringComparer.Ordinal);
        var themes = update.Codebook.Themes.ToDictionary(theme => theme.Id, theme => theme.Name, StringComparer.Ordinal);
        return new(
            "statements",
            [
                new("article_id", 20), new("statement", 60), new(AnswersFile.Answer, 10), new("kind", 16), new("theme", 24), new("page", 7),
                new("section", 24), new("factor_score", 12), new("kind_score", 12), new("theme_score", 12), new("nearest_earlier", 50),
                new("nearest_article", 20), new("likeness", 10), new("coder", 22), new("date", 12), new("standing", 12), new("quotation", 60),
                new("input", 28), new(AnswersFile.Id, 36),
            ],
            FrozenColumns: 2,
            [.. NewestFirst(update).Select(found => RowOf(found, kinds, themes))]);
    }

    /// <summary>Least like all earlier ones first; of equals those that most surely state a factor.</summary>
    public static IEnumerable<NewStatement> NewestFirst(ReviewUpdate update) =>
        update.Statements.OrderBy(found => found.Likeness).ThenByDescending(found => found.Row.Prediction.FactorScore);

    private static IReadOnlyList<SheetCell> RowOf(
        NewStatement found, Dictionary<string, string> kinds, Dictionary<string, string> themes)
    {
        var (statement, provenance) = (found.Row.Statement, found.Row.Statement.Provenance!);
        return
        [
            new(statement.ArticleId), new(statement.Text), new(QuestionsSheet.Words(found.Row.Decision), CellLook.Input),
            new(kinds[statement.Kind]), new(themes[statement.Theme!]), new(provenance.Page), new(found.Row.Sentence.Section),
            new(provenance.Scores!.Factor, CellLook.Score), new(provenance.Scores.Kind, CellLook.Score), new(provenance.Scores.Theme, CellLook.Score),
            new(found.Nearest?.Text), new(found.Nearest?.ArticleId), new(Math.Round(found.Likeness, 4), CellLook.Score), new(provenance.Coder),
            new(Charts.ProvenanceCells.Text(provenance.Date)), new(InputsSheet.Words(found.Article.Standing)), new(provenance.Quotation),
            new(found.Article.Source.Path), new(found.Row.QuestionId),
        ];
    }
}
