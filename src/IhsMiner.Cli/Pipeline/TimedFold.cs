using IhsMiner.Classification;
using IhsMiner.Evaluation;

namespace IhsMiner.Cli.Pipeline;

/// <summary>A fold's answers, and how long it took to give them.</summary>
internal sealed record TimedFold(IReadOnlyList<Answer> Answers, TimeSpan Score)
{
    public static TimedFold Of(Fold fold, ModelTraining training, TimeProvider clock)
    {
        var classifier = new Classifier(training.TrainWithoutThresholds(fold.Training));
        var start = clock.GetTimestamp();
        var answers = Answer.Of(fold, _ => classifier);
        return new(answers, clock.GetElapsedTime(start));
    }
}
