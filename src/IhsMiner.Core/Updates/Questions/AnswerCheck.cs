using IhsMiner.Updates.Eligibility;

namespace IhsMiner.Updates.Questions;

/// <summary>Sees to it that no answer goes nowhere.</summary>
internal static class AnswerCheck
{
    /// <exception cref="IhsMinerException">An answer is to no question of this update.</exception>
    public static void Require(
        Answers answers, IEnumerable<Question> questions, IReadOnlyList<UpdateArticle> articles, IReadOnlyList<Criterion> criteria)
    {
        var known = questions.Select(question => question.Id)
            .Concat(articles.SelectMany(article => criteria.Select(criterion => QuestionId.Meets(article.Source, criterion.Id))))
            .Concat(articles.Select(article => QuestionId.Same(article.Source, article.Article.Id)))
            .Concat(articles.Where(article => article.Reference.Reference is not null)
                .Select(article => QuestionId.Reference(article.Source, article.Reference.Reference!)))
            .ToHashSet(StringComparer.Ordinal);
        known.UnionWith(articles.SelectMany(article => article.Rows).Select(row => row.QuestionId));
        string[] stray = [.. answers.Given.Keys.Where(id => !known.Contains(id)).Order(StringComparer.Ordinal)];
        if (stray.Length > 0)
            throw new IhsMinerException(
                $"the answers name {stray.Length} questions that this update does not ask: {string.Join("; ", stray)}; "
                + "name the same files as before, or take these answers out");
    }
}
