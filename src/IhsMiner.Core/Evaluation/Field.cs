using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>What of an answer is held against the people's code: the theme, the kind, or both as one pair.</summary>
public sealed class Field
{
    private readonly Func<Answer, string?> people;
    private readonly Func<Answer, string> model;
    private readonly Func<Answer, double> score;
    private readonly Func<Codebook, IReadOnlyList<string>> categories;

    private Field(
        string name, Func<Answer, string?> people, Func<Answer, string> model, Func<Answer, double> score,
        Func<Codebook, IReadOnlyList<string>> categories) =>
        (Name, this.people, this.model, this.score, this.categories) = (name, people, model, score, categories);

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

    public string Name { get; }

    /// <summary>The people's code; null where the chart lost it.</summary>
    public string? People(Answer answer) => people(answer);

    /// <summary>The model's code.</summary>
    public string Model(Answer answer) => model(answer);

    /// <summary>The score of the model's code.</summary>
    public double Score(Answer answer) => score(answer);

    public bool IsCoded(Answer answer) => people(answer) is not null;

    public bool IsAgreed(Answer answer) => people(answer) == model(answer);

    /// <summary>Every code there is, in the codebook's order.</summary>
    public IReadOnlyList<string> Categories(Codebook codebook) => categories(codebook);

    private static string Pair(string kind, string theme) => $"{kind} {theme}";
}
