using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>Several trainers side by side on the same folds.</summary>
/// <param name="Trainers">In the order given.</param>
/// <param name="Best">The name of the one of the highest merit over all answers; see <see cref="TrainerMerit"/>.</param>
/// <param name="Choosing">
/// What choosing itself is worth: each article is answered by the trainer that is best on all other articles, so that no article's
/// own answers help to choose who answers it. The models that answer the others have seen the article, however, as in every
/// leave-one-out pass: a second pass within each fold would take as many times longer as there are articles.
/// </param>
public sealed record TrainerComparison(IReadOnlyList<ComparedTrainer> Trainers, string Best, ChartEvaluation Choosing)
{
    public static TrainerComparison Of(
        IReadOnlyList<TrainerTrial> trials, Codebook codebook, int seed, BootstrapOptions options)
    {
        var best = TrainerMerit.Best(trials, codebook, _ => true);
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

    private static Answer[] Chosen(IReadOnlyList<TrainerTrial> trials, Codebook codebook)
    {
        var byArticle = trials[0].Answers.Select(answer => answer.Statement.ArticleId).Distinct(StringComparer.Ordinal).ToDictionary(
            article => article,
            article => TrainerMerit.Best(trials, codebook, answer => answer.Statement.ArticleId != article),
            StringComparer.Ordinal);
        return [.. trials[0].Answers.Select((answer, item) => byArticle[answer.Statement.ArticleId].Answers[item])];
    }
}
