using IhsMiner.Cli.Pipeline;
using IhsMiner.Cli.Terminals;
using IhsMiner.Evaluation;

namespace IhsMiner.Cli.Verbs;

/// <summary>How well what is learned from a chart agrees with the people who coded it, each article held out once.</summary>
internal static class LessonEvaluation
{
    /// <summary>One answer a statement; see <see cref="CrossValidation"/>.</summary>
    public static IReadOnlyList<Answer> Answers(Terminal terminal, Lesson lesson, CancellationToken cancellation)
    {
        var progress = new ProgressLine(terminal, Fold.LeaveOneArticleOut(lesson.Chart).Count, "articles held out");
        var answers = CrossValidation.Answers(lesson.Chart, lesson.Training, progress.Step, cancellation);
        progress.Clear();
        return answers;
    }

    public static ChartEvaluation Of(Lesson lesson, IReadOnlyList<Answer> answers) =>
        ChartEvaluation.Of(answers, lesson.Codebook, lesson.Trainer.Name, lesson.Seed, new() { Seed = lesson.Seed });
}
