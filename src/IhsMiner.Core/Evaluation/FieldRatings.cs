using IhsMiner.Agreement;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>Answers as ratings: the people are the first coder, and each list of answers is one more.</summary>
public static class FieldRatings
{
    /// <summary>On the theme, over the statements that have one.</summary>
    /// <param name="answers">Of the same statements in the same order.</param>
    public static Ratings Theme(IReadOnlyList<IReadOnlyList<Answer>> answers, Codebook codebook) => Ratings.Of(
        Rows(answers, answer => answer.Statement.Theme, answer => answer.Prediction.Theme),
        [.. codebook.Themes.Select(theme => theme.Id)]);

    /// <summary>On the kind, over all statements.</summary>
    /// <param name="answers">Of the same statements in the same order.</param>
    public static Ratings Kind(IReadOnlyList<IReadOnlyList<Answer>> answers, Codebook codebook) => Ratings.Of(
        Rows(answers, answer => answer.Statement.Kind, answer => answer.Prediction.Kind),
        [.. codebook.Kinds.Select(kind => kind.Id)]);

    /// <summary>The article of each of the items that <see cref="Theme"/> has.</summary>
    public static IReadOnlyList<string> ThemeArticles(IReadOnlyList<Answer> answers) =>
        [.. answers.Where(answer => answer.Statement.Theme is not null).Select(answer => answer.Statement.ArticleId)];

    /// <summary>The article of each of the items that <see cref="Kind"/> has.</summary>
    public static IReadOnlyList<string> KindArticles(IReadOnlyList<Answer> answers) =>
        [.. answers.Select(answer => answer.Statement.ArticleId)];

    private static string?[][] Rows(
        IReadOnlyList<IReadOnlyList<Answer>> answers, Func<Answer, string?> people, Func<Answer, string> model) =>
    [
        .. Enumerable.Range(0, answers[0].Count)
            .Where(item => people(answers[0][item]) is not null)
            .Select(item => (string?[])[people(answers[0][item]), .. answers.Select(coder => model(coder[item]))]),
    ];
}
