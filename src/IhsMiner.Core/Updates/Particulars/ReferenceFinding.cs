using IhsMiner.References;
using IhsMiner.Updates.Duplicates;
using IhsMiner.Updates.Questions;

namespace IhsMiner.Updates.Particulars;

/// <summary>Which reference is a new article's.</summary>
/// <param name="Reference">Null where none is, or a person has to say first.</param>
/// <param name="Because">How that is known; empty where there is none.</param>
/// <param name="Asked">Those of nearly the same title, of which a person has to say.</param>
public sealed record ReferenceFinding(Reference? Reference, string Because, IReadOnlyList<Reference> Asked)
{
    /// <summary>By DOI, then by title; the first of equals.</summary>
    public static ReferenceFinding Of(NewArticle article, IReadOnlyList<Reference> references, Answers answers)
    {
        var (doi, title) = (article.Metadata.Doi?.Value, article.Metadata.Title?.Value ?? "");
        if (references.FirstOrDefault(reference => AnswerTo(reference) == true) is { } said)
            return new(said, "a person said so", []);
        var open = references.Where(reference => AnswerTo(reference) is null).ToArray();
        if (Array.Find(open, reference => Doi.Same(doi, reference.Doi)) is { } same)
            return new(same, "the same DOI", []);
        if (Array.Find(open, reference => IsSameTitle(title, reference) && !AreOther(doi, reference.Doi)) is { } titled)
            return new(titled, "the same title", []);
        return new(null, "", [.. references.Where(reference => TitleLikeness.Of(title, reference.Title ?? "") >= TitleLikeness.Near)]);

        bool? AnswerTo(Reference reference) => answers.To(QuestionId.Reference(article, reference));
    }

    private static bool IsSameTitle(string title, Reference reference) =>
        TitleLikeness.Of(title, reference.Title ?? "") == 1 && TitleLikeness.Length(title) >= TitleLikeness.TellingWords;

    private static bool AreOther(string? one, string? other) => one is not null && other is not null && !Doi.Same(one, other);
}
