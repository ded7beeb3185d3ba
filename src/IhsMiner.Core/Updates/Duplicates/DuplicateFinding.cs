using IhsMiner.Coding;
using IhsMiner.Updates.Questions;

namespace IhsMiner.Updates.Duplicates;

/// <summary>Whether the review has a new article already.</summary>
/// <param name="Same">The article that it is, or null.</param>
/// <param name="Because">How that is known; empty where it is none.</param>
/// <param name="Asked">The articles that it could be, of which a person has to say.</param>
public sealed record DuplicateFinding(Article? Same, string Because, IReadOnlyList<LikeArticle> Asked)
{
    /// <summary>Whether a person has to say first.</summary>
    public bool IsOpen(NewArticle article, Answers answers) =>
        Same is null && Asked.Any(like => answers.To(QuestionId.Same(article, like.Article.Id)) is null);

    /// <param name="asChart">The new article as the chart would hold it.</param>
    /// <param name="known">The chart's articles, and the inputs before.</param>
    /// <param name="answers">A person's word stands above all else.</param>
    public static DuplicateFinding Of(NewArticle article, Article asChart, IEnumerable<Article> known, Answers answers)
    {
        var all = known.ToArray();
        if (Array.Find(all, other => answers.To(QuestionId.Same(article, other.Id)) == true) is { } said)
            return new(said, "a person said so", []);
        LikeArticle[] like =
            [.. all.Select(other => LikeArticle.Of(asChart, other)).OfType<LikeArticle>().OrderByDescending(found => found.IsSure)];
        return Array.Find(like, found => found.IsSure && AnswerTo(found) is null) is { } sure
            ? new(sure.Article, sure.Because, [])
            : new(null, "", [.. like.Where(found => !found.IsSure || AnswerTo(found) is not null)]);

        bool? AnswerTo(LikeArticle found) => answers.To(QuestionId.Same(article, found.Article.Id));
    }
}
