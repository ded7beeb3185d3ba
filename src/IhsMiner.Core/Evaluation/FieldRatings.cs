using IhsMiner.Agreement;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>Answers as ratings: the people are the first coder, and each list of answers is one more.</summary>
public static class FieldRatings
{
    /// <summary>Over the statements that people coded on the field.</summary>
    /// <param name="answers">Of the same statements in the same order.</param>
    public static Ratings Of(Field field, IReadOnlyList<IReadOnlyList<Answer>> answers, Codebook codebook) => Ratings.Of(
        [
            .. Enumerable.Range(0, answers[0].Count)
                .Where(item => field.IsCoded(answers[0][item]))
                .Select(item => (string?[])[field.People(answers[0][item]), .. answers.Select(coder => field.Model(coder[item]))]),
        ],
        field.Categories(codebook));

    /// <summary>The article of each of the items that <see cref="Of"/> has.</summary>
    public static IReadOnlyList<string> Articles(Field field, IReadOnlyList<Answer> answers) =>
        [.. answers.Where(field.IsCoded).Select(answer => answer.Statement.ArticleId)];

    /// <summary>On the theme, over the statements that have one.</summary>
    /// <param name="answers">Of the same statements in the same order.</param>
    public static Ratings Theme(IReadOnlyList<IReadOnlyList<Answer>> answers, Codebook codebook) => Of(Field.Theme, answers, codebook);

    /// <summary>On the kind, over all statements.</summary>
    /// <param name="answers">Of the same statements in the same order.</param>
    public static Ratings Kind(IReadOnlyList<IReadOnlyList<Answer>> answers, Codebook codebook) => Of(Field.Kind, answers, codebook);

    /// <summary>The article of each of the items that <see cref="Theme"/> has.</summary>
    public static IReadOnlyList<string> ThemeArticles(IReadOnlyList<Answer> answers) => Articles(Field.Theme, answers);

    /// <summary>The article of each of the items that <see cref="Kind"/> has.</summary>
    public static IReadOnlyList<string> KindArticles(IReadOnlyList<Answer> answers) => Articles(Field.Kind, answers);
}
