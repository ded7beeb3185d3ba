using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>Several trainers side by side on the same folds.</summary>
/// <param name="Trainers">In the order given.</param>
/// <param name="Best">The name of the one of the highest merit over all answers; see <see cref="TrainerMerit"/>.</param>
/// <param name="Choosing">
/// What choosing itself is worth, by nested leave-one-article-out: each article is answered by the trainer whose models did best on the
/// other articles without having seen it.
/// </param>
public sealed record TrainerComparison(IReadOnlyList<ComparedTrainer> Trainers, string Best, ChartEvaluation Choosing)
{
    /// <param name="trials">With their inner answers.</param>
    public static TrainerComparison Of(
        IReadOnlyList<TrainerTrial> trials, Codebook codebook, int seed, BootstrapOptions options)
    {
        var best = trials.MaxBy(trial => TrainerMerit.Of(trial.Answers, codebook) ?? double.NegativeInfinity)!;
        return new(
            [.. trials.Select(trial => Compared(trial, best, codebook, seed, options))],
            best.Trainer,
            ChartEvaluation.Of(Chosen(trials, codebook), codebook, "best on the other articles", seed, options));
    }

    private static ComparedTrainer Compared(
        TrainerTrial trial, TrainerTrial best, Codebook codebook, int seed, BootstrapOptions options)
    {
        IReadOnlyList<Answer>[] both = [best.Answers, trial.Answers];
        return new(
            trial,
            ChartEvaluation.Of(trial.Answers, codebook, trial.Trainer, seed, options),
            LogLoss.Of(trial.Answers.Select(answer => answer.ThemeLikelihood)),
            LogLoss.Of(trial.Answers.Select(answer => answer.KindLikelihood)),
            ClusterBootstrap.Of(
                FieldRatings.Theme(both, codebook), FieldRatings.ThemeArticles(best.Answers), KappaDifference.Of, options),
            ClusterBootstrap.Of(
                FieldRatings.Kind(both, codebook), FieldRatings.KindArticles(best.Answers), KappaDifference.Of, options));
    }

    private static Answer[] Chosen(IReadOnlyList<TrainerTrial> trials, Codebook codebook) =>
    [
        .. Enumerable.Range(0, trials[0].Folds.Count).SelectMany(fold =>
            trials.MaxBy(trial => TrainerMerit.Of(trial.Inner![fold], codebook) ?? double.NegativeInfinity)!.Folds[fold]),
    ];
}
