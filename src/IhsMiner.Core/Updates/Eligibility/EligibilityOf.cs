using IhsMiner.Updates.Particulars;
using IhsMiner.Updates.Questions;

namespace IhsMiner.Updates.Eligibility;

/// <summary>What a new article says of each of a review's criteria.</summary>
internal static class EligibilityOf
{
    /// <summary>One finding for each criterion, in their order.</summary>
    public static IReadOnlyList<EligibilityFinding> Article(
        NewArticle article, IReadOnlyList<Particular> particulars, IReadOnlyList<Criterion> criteria, Answers answers)
    {
        var sentences = article.Sentences.Select(coded => coded.Sentence).ToArray();
        return
        [
            .. criteria.Select(criterion => criterion.Test switch
            {
                CriterionTest.Year => YearTest.Of(criterion, particulars.Single(one => one.Field == ParticularsOf.Year)),
                CriterionTest.Words => WordsTest.Of(criterion, sentences),
                _ => LanguageTest.Of(criterion, sentences),
            }).Select(finding => finding with { Decision = answers.To(QuestionId.Meets(article, finding.Criterion.Id)) }),
        ];
    }
}
