using IhsMiner.Evaluation.Disagreements;

namespace IhsMiner.Evaluation;

/// <summary>A trainer's answers by leave-one-article-out, and what they cost.</summary>
/// <param name="Folds">
/// The answers to each article held out: one list a fold, one answer a statement, in the order of all trials of one comparison.
/// </param>
/// <param name="FitSeconds">How long learning from one fold took, the codebook included.</param>
/// <param name="ScoreMicroseconds">The mean of all statements' answering times.</param>
/// <param name="Bytes">The size of that fold's model as a file.</param>
public sealed record TrainerTrial(
    string Trainer, IReadOnlyList<IReadOnlyList<Answer>> Folds, double FitSeconds, double ScoreMicroseconds, int Bytes)
{
    /// <summary>Of all folds, one after the other.</summary>
    public IReadOnlyList<Answer> Answers { get; } = [.. Folds.SelectMany(fold => fold)];

    /// <summary>
    /// For each fold, the answers to the statements that it learns from, by models that have seen neither their article nor the fold's:
    /// nested leave-one-article-out. Null where not asked.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Answer>>? Inner { get; init; }

    /// <summary>The statements on which the answers differ from the people's codes, in the order of the answers.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; init; } = [];
}
