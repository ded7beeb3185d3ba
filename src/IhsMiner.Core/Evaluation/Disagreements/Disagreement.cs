using IhsMiner.Classification;
using IhsMiner.Classification.Explanations;

namespace IhsMiner.Evaluation.Disagreements;

/// <summary>A statement on whose theme or kind a model, which had not seen its article, differs from the people.</summary>
/// <param name="Explanation">Why the model said what it said.</param>
/// <param name="Nearest">The statements most like it, nearest first, of those that the model had learned from.</param>
public sealed record Disagreement(Answer Answer, Explanation Explanation, IReadOnlyList<CodedLike> Nearest)
{
    // As many as a person compares with; two would often be of the same article.
    private const int MostNearest = 3;

    /// <summary>Whether they differ on the theme; not where the chart lost it.</summary>
    public bool IsOnTheme { get; } = Differs(Field.Theme, Answer);

    /// <summary>Whether they differ on the kind.</summary>
    public bool IsOnKind { get; } = Differs(Field.Kind, Answer);

    /// <summary>How certain the model was of the code that people did not give, 0 to 1; the higher one where they differ on both.</summary>
    public double Confidence => Math.Max(
        IsOnTheme ? Answer.Prediction.ThemeScore : 0, IsOnKind ? Answer.Prediction.KindScore : 0);

    /// <summary>The disagreements among the answers to a fold, in the fold's order.</summary>
    /// <param name="model">Trained on the fold's training statements.</param>
    public static IReadOnlyList<Disagreement> Of(Fold fold, CompiledModel model, IReadOnlyList<Answer> answers)
    {
        var explainer = new Explainer(model);
        var learned = new CodedTexts(fold.Training.Select(CodedText.Of));
        return
        [
            .. answers.Where(answer => Differs(Field.Theme, answer) || Differs(Field.Kind, answer))
                .Select(answer => new Disagreement(
                    answer, explainer.Explain(answer.Statement.Text), learned.Nearest(answer.Statement.Text, MostNearest))),
        ];
    }

    private static bool Differs(Field field, Answer answer) => field.IsCoded(answer) && !field.IsAgreed(answer);
}
