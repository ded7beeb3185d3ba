namespace IhsMiner.Evaluation.Certainty;

/// <summary>Answers of similar scores: how certain the model was of them, and how often it agreed with the people.</summary>
/// <param name="Count">How many they are, 1 or more.</param>
/// <param name="Score">The mean score of the model's code, 0 to 1.</param>
/// <param name="Agreement">The share of them on which model and people agree, 0 to 1.</param>
public sealed record ReliabilityBin(int Count, double Score, double Agreement)
{
    /// <summary>
    /// Bins of equal mass, lowest scores first: the answers in the order of their scores, cut into parts whose sizes differ by one
    /// at most (Naeini, Cooper and Hauskrecht 2015, 'Obtaining well calibrated probabilities using Bayesian binning', section 2).
    /// </summary>
    /// <param name="bins">How many at most; no more than there are answers.</param>
    public static IReadOnlyList<ReliabilityBin> Of(IReadOnlyList<ScoredAnswer> answers, int bins)
    {
        var ordered = answers.OrderBy(answer => answer.Score).ToArray();
        var count = Math.Min(bins, ordered.Length);
        return [.. Enumerable.Range(0, count).Select(bin =>
        {
            var part = ordered[(bin * ordered.Length / count)..((bin + 1) * ordered.Length / count)];
            return new ReliabilityBin(
                part.Length, part.Average(answer => answer.Score), part.Average(answer => answer.IsAgreed ? 1.0 : 0));
        })];
    }
}
