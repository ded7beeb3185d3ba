using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;

namespace IhsMiner.Evaluation.Certainty;

/// <summary>
/// What share of statements can be left to a model when its codes are to agree with people's at a given rate: statements whose score
/// reaches a threshold take the model's code, a person codes the others. Each fold's threshold is chosen without its held articles;
/// limits take the thresholds as they are and resample articles.
/// </summary>
/// <param name="Field">A <see cref="Evaluation.Field.Name"/>.</param>
/// <param name="Target">The agreement asked for, 0 to 1.</param>
/// <param name="Coded">The share of held statements whose score reached the threshold.</param>
/// <param name="Agreement">What share of those agreed in truth; undefined where none reached it.</param>
/// <param name="FoldsWithout">In how many folds no threshold met the target on the inner answers: nothing is taken over there.</param>
public sealed record Triage(
    string Field, double Target, BootstrapInterval Coded, BootstrapInterval Agreement, int FoldsWithout)
{
    /// <summary>From what spares little checking to what two careful coders reach; the choice is ours.</summary>
    public static IReadOnlyList<double> Targets { get; } = [0.80, 0.85, 0.90, 0.95];

    // A product that should be whole may come out above it.
    private const double Rounding = 1e-9;

    /// <summary>One for each field and target, fields first.</summary>
    public static IReadOnlyList<Triage> Of(IReadOnlyList<TriageFold> folds, BootstrapOptions options) =>
        [.. Evaluation.Field.All.SelectMany(field => Targets.Select(target => Of(field, target, folds, options)))];

    /// <summary>One field at one target.</summary>
    public static Triage Of(Field field, double target, IReadOnlyList<TriageFold> folds, BootstrapOptions options)
    {
        double?[] thresholds = [.. folds.Select(fold => Threshold(field, target, fold.Inner))];
        Tried[] tried =
        [
            .. folds.Zip(thresholds).SelectMany(pair => pair.First.Held.Where(field.IsCoded).Select(answer => new Tried(
                answer.Statement.ArticleId, field.Score(answer) >= pair.Second, field.IsAgreed(answer)))),
        ];
        return new(
            field.Name,
            target,
            ItemBootstrap.Of(tried, one => one.Article, ShareCoded, options),
            ItemBootstrap.Of(tried, one => one.Article, ShareAgreed, options),
            thresholds.Count(threshold => threshold is null));
    }

    /// <summary>
    /// The lowest score from which on the share agreed among all answers of that score or more is the target or above; null where
    /// no score is such.
    /// </summary>
    public static double? Threshold(Field field, double target, IReadOnlyList<Answer> answers)
    {
        double? lowest = null;
        double taken = 0, agreed = 0;
        foreach (var tied in answers.Where(field.IsCoded).GroupBy(field.Score).OrderByDescending(group => group.Key))
        {
            taken += tied.Count();
            agreed += tied.Count(field.IsAgreed);
            if (agreed >= (target * taken) - Rounding)
                lowest = tied.Key;
        }

        return lowest;
    }

    private static Statistic ShareCoded(IReadOnlyList<Tried> tried) =>
        Statistic.Ratio(tried.Count(one => one.IsCoded), tried.Count, "no statement has a code of people's");

    private static Statistic ShareAgreed(IReadOnlyList<Tried> tried) => Statistic.Ratio(
        tried.Count(one => one.IsCoded && one.IsAgreed), tried.Count(one => one.IsCoded), "no score reached its threshold");

    private sealed record Tried(string Article, bool IsCoded, bool IsAgreed);
}
