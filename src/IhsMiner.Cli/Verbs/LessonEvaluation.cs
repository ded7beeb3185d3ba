using IhsMiner.Cli.Pipeline;
using IhsMiner.Cli.Terminals;
using IhsMiner.Evaluation;
using IhsMiner.Models;

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
        if (lesson.Training.CodebookTeaches)
            terminal.Error.WriteLine($"learning from the codebook ({lesson.Trainer.Name})");
        var start = TimeProvider.System.GetTimestamp();
        var first = lesson.Training.TrainWithoutThresholds(plan.Folds[0].Training);
        var fit = TimeProvider.System.GetElapsedTime(start);
        var progress = new ProgressLine(terminal, plan.Folds.Count, $"folds ({lesson.Trainer.Name})");
        var folds = CrossValidation.Folds(plan.Folds, lesson.Training, TimeProvider.System, progress.Step, cancellation);
        progress.Clear();
        return new(
            lesson.Trainer.Name,
            [.. folds.Select(fold => fold.Answers)],
            fit.TotalSeconds,
            folds.Sum(fold => fold.Score.TotalMicroseconds) / folds.Sum(fold => fold.Answers.Count),
            ModelFolder.Bytes(first).Length)
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

    /// <summary>All trainers side by side on the same folds; which is chosen is measured by nested leave-one-article-out.</summary>
    public static TrainerComparison Compare(Terminal terminal, IReadOnlyList<Lesson> lessons, CancellationToken cancellation) =>
        TrainerComparison.Of(
            [.. lessons.Select(lesson => Nested(terminal, lesson, cancellation))],
            lessons[0].Codebook, lessons[0].Seed, new() { Seed = lessons[0].Seed });

    private static TrainerTrial Nested(Terminal terminal, Lesson lesson, CancellationToken cancellation)
    {
        var plan = FoldPlan.LeaveOneArticleOut(lesson.Chart);
        var trial = Try(terminal, lesson, plan, cancellation);
        var progress = new ProgressLine(terminal, NestedAnswers.Count(plan.Folds.Count), $"pairs of articles ({lesson.Trainer.Name})");
        var inner = NestedAnswers.Of(plan.Folds, lesson.Training, progress.Step, cancellation);
        progress.Clear();
        return trial with { Inner = inner };
    }
}
