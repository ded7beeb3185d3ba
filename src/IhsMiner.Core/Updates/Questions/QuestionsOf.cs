using System.Globalization;
using IhsMiner.Coding;
using IhsMiner.Updates.Eligibility;

namespace IhsMiner.Updates.Questions;

/// <summary>What a person decides about new articles.</summary>
internal static class QuestionsOf
{
    /// <summary>
    /// Article by article: which reference, whether it is known, and each criterion that its words leave open or speak against. What
    /// was answered stays in the list.
    /// </summary>
    public static IReadOnlyList<Question> Articles(IEnumerable<UpdateArticle> articles, Answers answers) =>
        [.. articles.SelectMany(article => Article(article, answers))];

    private static IEnumerable<Question> Article(UpdateArticle article, Answers answers)
    {
        foreach (var reference in article.Reference.Asked)
            yield return Asked(
                QuestionId.Reference(article.Source, reference), $"Is this its reference: '{reference.Title}'?",
                $"its own title reads '{article.Article.Title}'", "the reference is not used");
        foreach (var like in article.Duplicate.Asked)
            yield return Asked(
                QuestionId.Same(article.Source, like.Article.Id), $"Is it the same article as {Words(like.Article)}?",
                $"{like.Because}; its own title reads '{article.Article.Title}'{Year(article.Article)}", "its rows wait outside the chart");
        if (article.Standing == Standing.Known)
            yield break;
        foreach (var finding in article.Eligibility.Where(finding => finding.Verdict != Verdict.For || finding.Decision is not null))
            yield return Asked(
                QuestionId.Meets(article.Source, finding.Criterion.Id), $"Does it meet '{finding.Criterion.Name}'?",
                string.Join(
                    "; ",
                    finding.Evidence.Select(piece => $"{(piece.SpeaksFor ? "for" : "against")}, {piece.Place}: '{piece.Quotation}'").Prepend(finding.Because)),
                "its rows are proposed");

        Question Asked(string id, string text, string because, string until) =>
            new(id, article.Source.Name, text, because, until, answers.To(id));
    }

    private static string Words(Article article) => $"{article.Id}, '{article.Title}'{Year(article)}";

    private static string Year(Article article) =>
        article.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $" ({year})") : "";
}
