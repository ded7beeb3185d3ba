using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>What people said of a statement, and what a coder said, such as a model, that had not seen its article.</summary>
/// <param name="KindScores">The score of each kind, 0 to 1; null where not asked.</param>
/// <param name="ThemeScores">The same of each theme.</param>
public sealed record Answer(
    Statement Statement,
    Prediction Prediction,
    IReadOnlyList<(string Class, double Score)>? KindScores = null,
    IReadOnlyList<(string Class, double Score)>? ThemeScores = null)
{
    /// <summary>The score of the people's kind; null where not asked.</summary>
    public double? KindLikelihood => ScoreOf(KindScores, Statement.Kind);

    /// <summary>The score of the people's theme; null where not asked, or the chart lost the theme.</summary>
    public double? ThemeLikelihood => ScoreOf(ThemeScores, Statement.Theme);

    /// <summary>One answer for each statement that the fold holds out.</summary>
    /// <param name="train">Trains a classifier on the statements it is given and nothing else of the chart.</param>
    public static IReadOnlyList<Answer> Of(Fold fold, Func<IReadOnlyList<Statement>, Classifier> train)
    {
        var classifier = train(fold.Training);
        return [.. fold.Held.Select(statement =>
        {
            var (kinds, themes) = classifier.Scores(statement.Text);
            return new Answer(statement, classifier.Classify(statement.Text), kinds, themes);
        })];
    }

    private static double? ScoreOf(IReadOnlyList<(string Class, double Score)>? scores, string? named) =>
        scores?.Where(entry => entry.Class == named).Select(entry => (double?)entry.Score).FirstOrDefault();
}
