using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>What of an answer is held against the people's code: the theme, the kind, or both as one pair.</summary>
/// <param name="People">The people's code; null where the chart lost it.</param>
/// <param name="Model">The model's code.</param>
/// <param name="Score">The score of the model's code.</param>
/// <param name="Categories">Every code there is, in the codebook's order.</param>
public sealed record Field(
    string Name,
    Func<Answer, string?> People,
    Func<Answer, string> Model,
    Func<Answer, double> Score,
    Func<Codebook, IReadOnlyList<string>> Categories)
{
    /// <summary>Over the statements that have one in the chart.</summary>
    public static Field Theme { get; } = new(
        "theme",
        answer => answer.Statement.Theme,
        answer => answer.Prediction.Theme,
        answer => answer.Prediction.ThemeScore,
        codebook => [.. codebook.Themes.Select(theme => theme.Id)]);

    /// <summary>Over all statements.</summary>
    public static Field Kind { get; } = new(
        "kind",
        answer => answer.Statement.Kind,
        answer => answer.Prediction.Kind,
        answer => answer.Prediction.KindScore,
        codebook => [.. codebook.Kinds.Select(kind => kind.Id)]);

    /// <summary>
    /// Kind and theme as one pair, right where both are; over the statements that have a theme in the chart. Its score is the
    /// product of the two.
    /// </summary>
    public static Field Joint { get; } = new(
        "joint",
        answer => answer.Statement.Theme is { } theme ? Pair(answer.Statement.Kind, theme) : null,
        answer => Pair(answer.Prediction.Kind, answer.Prediction.Theme),
        answer => answer.Prediction.KindScore * answer.Prediction.ThemeScore,
        codebook => [.. codebook.Kinds.SelectMany(kind => codebook.Themes.Select(theme => Pair(kind.Id, theme.Id)))]);

    public static IReadOnlyList<Field> All { get; } = [Theme, Kind, Joint];

    public bool IsCoded(Answer answer) => People(answer) is not null;

    public bool IsAgreed(Answer answer) => People(answer) == Model(answer);

    private static string Pair(string kind, string theme) => $"{kind} {theme}";
}
