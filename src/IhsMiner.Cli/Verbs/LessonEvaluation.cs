using IhsMiner.Cli.Pipeline;
using IhsMiner.Cli.Terminals;
using IhsMiner.Evaluation;

namespace IhsMiner.Cli.Verbs;

/// <summary>How well what is learned from a chart agrees with the people who coded it.</summary>
internal static class LessonEvaluation
{
    /// <summary>The trainer's answers by leave-one-article-out, and their cost; see <see cref="CrossValidation"/>.</summary>
    public static TrainerTrial Try(Terminal terminal, Lesson lesson, CancellationToken cancellation) =>
        Try(terminal, lesson, FoldPlan.LeaveOneArticleOut(lesson.Chart), cancellation);

    /// <summary>The same by any plan; the answers are in the order of its folds.</summary>
    public static TrainerTrial Try(Terminal terminal, Lesson lesson, FoldPlan plan, CancellationToken cancellation)
    {
        var progress = new ProgressLine(terminal, plan.Folds.Count, $"folds ({lesson.Trainer.Name})");
        var folds = CrossValidation.Folds(plan.Folds, lesson.Training, TimeProvider.System, progress.Step, cancellation);
        progress.Clear();
        var answers = folds.SelectMany(fold => fold.Answers).ToArray();
        return new(
            lesson.Trainer.Name,
            answers,
            Median(folds.Select(fold => fold.Fit.TotalSeconds)),
            folds.Sum(fold => fold.Score.TotalMicroseconds) / answers.Length,
            (int)Median(folds.Select(fold => (double)fold.Bytes)))
        {
            Disagreements = [.. folds.SelectMany(fold => fold.Disagreements)],
        };
    }

    public static ChartEvaluation Of(Lesson lesson, TrainerTrial trial) =>
        ChartEvaluation.Of(trial.Answers, lesson.Codebook, lesson.Trainer.Name, lesson.Seed, new() { Seed = lesson.Seed });

    /// <summary>All that is measured of one trainer.</summary>
    /// <param name="isFull">Whether to train the models of a <see cref="FurtherEvaluation"/>, too.</param>
    public static FullEvaluation Full(
        Terminal terminal, Lesson lesson, FoldPlan plan, bool isFull, CancellationToken cancellation)
    {
        var trial = Try(terminal, lesson, plan, cancellation);
        return FullEvaluation.Of(
            plan, trial.Answers, lesson.Chart, lesson.Codebook, lesson.Trainer.Name,
            isFull ? new FurtherRun(terminal, lesson, cancellation).Of(plan, trial.Answers) : null,
            new() { Seed = lesson.Seed }) with
        {
            Disagreements = trial.Disagreements,
        };
    }

    /// <summary>All trainers side by side on the same folds.</summary>
    public static TrainerComparison Compare(Terminal terminal, IReadOnlyList<Lesson> lessons, CancellationToken cancellation) =>
        TrainerComparison.Of(
            [.. lessons.Select(lesson => Try(terminal, lesson, cancellation))],
            lessons[0].Codebook, lessons[0].Seed, new() { Seed = lessons[0].Seed });

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }
}
