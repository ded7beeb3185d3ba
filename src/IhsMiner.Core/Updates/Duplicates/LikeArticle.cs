using IhsMiner.Coding;

namespace IhsMiner.Updates.Duplicates;

/// <summary>An article that could be the same as a new one.</summary>
/// <param name="IsSure">Whether it is; else a person has to say.</param>
/// <param name="Because">Why, in a few words.</param>
public sealed record LikeArticle(Article Article, bool IsSure, string Because)
{
    /// <summary>
    /// How the two are alike, or null where they are not. Sure are the same DOI or address, and the same title and year; only a
    /// person says so of titles that are nearly the same, or where one thing speaks for it and another against.
    /// </summary>
    public static LikeArticle? Of(Article article, Article known)
    {
        var likeness = TitleLikeness.Of(article.Title, known.Title);
        if (SameLink.Of(article.DoiOrUrl, known.DoiOrUrl) is { } same)
            return likeness is null or >= TitleLikeness.Near
                ? new(known, IsSure: true, $"the same {same}")
                : new(known, IsSure: false, $"the same {same}, but another title");
        return likeness switch
        {
            null or < TitleLikeness.Near => null,
            < 1 => new(known, IsSure: false, "nearly the same title"),
            _ when TitleLikeness.Length(article.Title) < TitleLikeness.TellingWords =>
                new(known, IsSure: false, "the same title, which is a short one"),
            _ when SameLink.AreOtherDois(article.DoiOrUrl, known.DoiOrUrl) => new(known, IsSure: false, "the same title, but another DOI"),
            _ when article.Year is null || known.Year is null => new(known, IsSure: false, "the same title, but a year is not known"),
            _ when article.Year != known.Year => new(known, IsSure: false, "the same title, but another year"),
            _ => new(known, IsSure: true, "the same title and year"),
        };
    }
}
