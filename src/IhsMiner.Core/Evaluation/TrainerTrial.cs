using IhsMiner.Evaluation.Disagreements;

namespace IhsMiner.Evaluation;

/// <summary>A trainer's answers by leave-one-article-out, and what they cost.</summary>
/// <param name="Answers">One a statement, in the order of all trials of one comparison.</param>
/// <param name="FitSeconds">The median of the folds' training times.</param>
/// <param name="ScoreMicroseconds">The mean of all statements' answering times.</param>
/// <param name="Bytes">The median size of the folds' models as files.</param>
public sealed record TrainerTrial(
    string Trainer, IReadOnlyList<Answer> Answers, double FitSeconds, double ScoreMicroseconds, int Bytes)
{
    /// <summary>The statements on which the answers differ from the people's codes, in the order of the answers.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; init; } = [];
}
