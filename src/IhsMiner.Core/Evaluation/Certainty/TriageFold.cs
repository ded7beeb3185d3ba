namespace IhsMiner.Evaluation.Certainty;

/// <summary>What a fold's threshold is chosen on, and what it is tried on.</summary>
/// <param name="Inner">
/// Answers to the fold's training statements by models that had not seen their articles, nor any of the fold's held ones.
/// </param>
/// <param name="Held">The answers to the statements held out.</param>
public sealed record TriageFold(IReadOnlyList<Answer> Inner, IReadOnlyList<Answer> Held)
{
    /// <summary>One for each fold, in order.</summary>
    /// <param name="answers">To what the folds hold out, in their order.</param>
    /// <param name="inner">The inner answers of the fold of that number, 0 for the first.</param>
    public static IReadOnlyList<TriageFold> Of(
        IReadOnlyList<Fold> folds, IReadOnlyList<Answer> answers, Func<int, IReadOnlyList<Answer>> inner)
    {
        var start = 0;
        return [.. folds.Select((fold, number) =>
        {
            var held = answers.Skip(start).Take(fold.Held.Count).ToArray();
            start += fold.Held.Count;
            return new TriageFold(inner(number), held);
        })];
    }
}
