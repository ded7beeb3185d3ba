using IhsMiner.Classification;
using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Disagreements;

namespace IhsMiner.Cli.Pipeline;

/// <summary>A fold's answers, and how long it took to give them.</summary>
/// <param name="Disagreements">Those of the answers that differ from the people's codes.</param>
internal sealed record TimedFold(IReadOnlyList<Answer> Answers, IReadOnlyList<Disagreement> Disagreements, TimeSpan Score)
{
    public static TimedFold Of(Fold fold, ModelTraining training, TimeProvider clock)
    {
        var model = training.TrainWithoutThresholds(fold.Training);
        var classifier = new Classifier(model);
        var start = clock.GetTimestamp();
        var answers = Answer.Of(fold, _ => classifier);
        var score = clock.GetElapsedTime(start);
        return new(answers, Disagreement.Of(fold, model, answers), score);
    }
}
