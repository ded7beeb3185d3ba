using IhsMiner.Agreement.Resampling;
using IhsMiner.Classification;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Cli.Terminals;
using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Certainty;

namespace IhsMiner.Cli.Verbs;

/// <summary>Trains the many models that a further evaluation takes, and measures them; see <see cref="FurtherEvaluation"/>.</summary>
internal sealed class FurtherRun(Terminal terminal, Lesson lesson, CancellationToken cancellation)
{
    private readonly BootstrapOptions options = new() { Seed = lesson.Seed };

    /// <param name="answers">To the plan's folds, in their order.</param>
    public FurtherEvaluation Of(FoldPlan plan, IReadOnlyList<Answer> answers) =>
        new(Detect(), Learn(), TakeOver(plan.Folds, answers));

    private Detection Detect() => Detection.Of(
        Staged("parts of the passages held out", PassageFold.Of(lesson.Codebook), fold => fold.Detect(codebook =>
            new Classifier((lesson with { Codebook = codebook }).Training.Train(lesson.Chart.Statements)))), options);

    private LearningCurve Learn()
    {
        var steps = LearningStep.Of(lesson.Chart.Statements, lesson.Codebook, lesson.Seed);
        var answers = Staged("models of the learning curve", steps, step => Answers(step.Fold));
        return LearningCurve.Of(steps, answers, lesson.Codebook, lesson.Trainer.Name, options);
    }

    private IReadOnlyList<Triage> TakeOver(IReadOnlyList<Fold> folds, IReadOnlyList<Answer> answers)
    {
        var inner = Staged(
            "inner folds of the triage", InnerFold.Of(folds, lesson.Seed), fold => (fold.Outer, Answers: Answers(fold.Fold)))
            .ToLookup(fold => fold.Outer, fold => fold.Answers);
        return Triage.Of(TriageFold.Of(folds, answers, number => [.. inner[number].SelectMany(some => some)]), options);
    }

    private IReadOnlyList<Answer> Answers(Fold fold) =>
        Answer.Of(fold, statements => new Classifier(lesson.Training.TrainWithoutThresholds(statements)));

    private IReadOnlyList<TResult> Staged<T, TResult>(string stage, IReadOnlyList<T> items, Func<T, TResult> work)
    {
        var progress = new ProgressLine(terminal, items.Count, stage);
        var results = ParallelWork.Of(items, work, progress.Step, cancellation);
        progress.Clear();
        return results;
    }
}
