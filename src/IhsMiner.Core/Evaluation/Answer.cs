using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>What people said of a statement, and what a model said that had not seen its article.</summary>
public sealed record Answer(Statement Statement, Prediction Prediction)
{
    /// <summary>One answer for each statement that the fold holds out.</summary>
    /// <param name="train">Trains a classifier on the statements it is given and nothing else of the chart.</param>
    public static IReadOnlyList<Answer> Of(Fold fold, Func<IReadOnlyList<Statement>, Classifier> train)
    {
        var classifier = train(fold.Training);
        return [.. fold.Held.Select(statement => new Answer(statement, classifier.Classify(statement.Text)))];
    }
}
