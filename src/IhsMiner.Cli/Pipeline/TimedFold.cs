using IhsMiner.Classification;
using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Disagreements;
using IhsMiner.Models;

namespace IhsMiner.Cli.Pipeline;

/// <summary>A fold's answers, and what they cost.</summary>
/// <param name="Disagreements">Those of the answers that differ from the people's codes.</param>
/// <param name="Fit">How long training took.</param>
/// <param name="Score">How long answering all held statements took.</param>
/// <param name="Bytes">How large the model's file would be.</param>
internal sealed record TimedFold(
    IReadOnlyList<Answer> Answers, IReadOnlyList<Disagreement> Disagreements, TimeSpan Fit, TimeSpan Score, int Bytes)
{
    public static TimedFold Of(Fold fold, ModelTraining training, TimeProvider clock)
    {
        var start = clock.GetTimestamp();
        var model = training.TrainWithoutThresholds(fold.Training);
        var fit = clock.GetElapsedTime(start);
        var classifier = new Classifier(model);
        start = clock.GetTimestamp();
        foreach (var statement in fold.Held)
            classifier.Classify(statement.Text);
        var score = clock.GetElapsedTime(start);
        var answers = Answer.Of(fold, _ => classifier);
        return new(answers, Disagreement.Of(fold, model, answers), fit, score, ModelFolder.Bytes(model).Length);
    }
}
