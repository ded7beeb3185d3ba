using IhsMiner.Coding;
using IhsMiner.Updates.Questions;

namespace IhsMiner.Updates;

/// <summary>The rows that a new article would have in the chart: a statement for each sentence that states a factor.</summary>
internal static class ProposedRows
{
    // Four digits: what a model's own digits are good for.
    private const int Digits = 4;

    // What stands in the note of a row that a person has looked at.
    private const string Kept = "kept by a person";

    /// <summary>In reading order, numbered within each kind as in the cells of a chart.</summary>
    public static IReadOnlyList<ProposedRow> Of(NewArticle article, string articleId, DateOnly date, Answers answers)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<ProposedRow>();
        foreach (var (sentence, prediction) in article.Sentences)
        {
            if (prediction is not { IsFactor: true } factor)
                continue;
            var number = numbers[factor.Kind] = numbers.GetValueOrDefault(factor.Kind) + 1;
            var scores = new CodingScores(
                Math.Round(factor.FactorScore, Digits), Math.Round(factor.KindScore, Digits), Math.Round(factor.ThemeScore, Digits));
            var question = QuestionId.States(article, sentence);
            var decision = answers.To(question);
            var statement = new Statement(
                articleId, factor.Kind, number, factor.Theme, sentence.Text, Note: decision == true ? Kept : "")
            {
                Provenance = new(article.Coder, date, sentence.Page, sentence.Text, scores),
            };
            rows.Add(new(statement, sentence, factor, question, decision));
        }

        return rows;
    }
}
