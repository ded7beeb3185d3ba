namespace IhsMiner.Evaluation.Certainty;

/// <summary>What a fold's threshold is chosen on, and what it is tried on.</summary>
/// <param name="Inner">
/// Answers to the fold's training statements by models that had not seen their articles, nor any of the fold's held ones.
/// </param>
/// <param name="Held">The answers to the statements held out.</param>
public sealed record TriageFold(IReadOnlyList<Answer> Inner, IReadOnlyList<Answer> Held);
