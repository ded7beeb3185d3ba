using System.Globalization;
using IhsMiner.References;
using IhsMiner.Sentences;
using IhsMiner.Updates.Particulars;

namespace IhsMiner.Updates.Questions;

/// <summary>The names of questions.</summary>
internal static class QuestionId
{
    /// <summary>Whether a new article is the same as one of the review, or as an input before it.</summary>
    public static string Same(NewArticle article, string articleId) => $"{article.Key} is {articleId}";

    /// <summary>Whether a reference is the new article's.</summary>
    public static string Reference(NewArticle article, Reference reference) => $"{article.Key} is {ParticularsOf.Place(reference)}";

    /// <summary>Whether a sentence of a new article stays in the chart.</summary>
    public static string States(NewArticle article, Sentence sentence) =>
        string.Create(CultureInfo.InvariantCulture, $"{article.Key} states {sentence.Start}");

    /// <summary>Whether a new article meets a criterion.</summary>
    public static string Meets(NewArticle article, string criterion) => $"{article.Key} meets {criterion}";
}
