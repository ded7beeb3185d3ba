namespace IhsMiner.Evaluation.Certainty;

/// <summary>What is true of a statement, and the scores that a model gave to all classes.</summary>
/// <param name="Cluster">The statement's article.</param>
/// <param name="Truth">The people's code.</param>
/// <param name="Scores">Every class with its score, highest first; at least one.</param>
public sealed record ScoredAnswer(string Cluster, string Truth, IReadOnlyList<(string Class, double Score)> Scores)
{
    /// <summary>The score of the model's code.</summary>
    public double Score => Scores[0].Score;

    public bool IsAgreed => Scores[0].Class == Truth;
}
