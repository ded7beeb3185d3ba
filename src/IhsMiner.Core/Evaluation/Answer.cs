using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>What people said of a statement, and what a model said that had not seen its article.</summary>
/// <param name="KindLikelihood">The model's score of the people's kind, 0 to 1; null where not asked.</param>
/// <param name="ThemeLikelihood">The model's score of the people's theme, 0 to 1; null where not asked, or the chart lost the theme.</param>
public sealed record Answer(
    Statement Statement, Prediction Prediction, double? KindLikelihood = null, double? ThemeLikelihood = null)
{
    /// <summary>One answer for each statement that the fold holds out.</summary>
    /// <param name="train">Trains a classifier on the statements it is given and nothing else of the chart.</param>
    public static IReadOnlyList<Answer> Of(Fold fold, Func<IReadOnlyList<Statement>, Classifier> train)
    {
        var classifier = train(fold.Training);
        return [.. fold.Held.Select(statement =>
        {
            var (kind, theme) = classifier.ScoresOf(statement.Text, statement.Kind, statement.Theme);
            return new Answer(statement, classifier.Classify(statement.Text), kind, theme);
        })];
    }
}
