namespace IhsMiner.Evaluation.Certainty;

/// <summary>Answers of similar scores: how certain the model was of them, and how often it agreed with the people.</summary>
/// <param name="Count">How many they are, 1 or more.</param>
/// <param name="Score">The mean score of the model's code, 0 to 1.</param>
/// <param name="Agreement">The share of them on which model and people agree, 0 to 1.</param>
public sealed record ReliabilityBin(int Count, double Score, double Agreement)
{
    /// <summary>
    /// Bins of equal mass, lowest scores first: the answers in the order of their scores, cut into parts whose sizes differ by one
    /// at most, or by more where equal scores stay together (as Naeini, Cooper and Hauskrecht 2015, 'Obtaining well calibrated
    /// probabilities using Bayesian binning', have them).
    /// </summary>
    /// <param name="bins">How many at most.</param>
    public static IReadOnlyList<ReliabilityBin> Of(IReadOnlyList<ScoredAnswer> answers, int bins)
    {
        var below = 0;
        return [.. answers.GroupBy(answer => answer.Score).OrderBy(tied => tied.Key)
            .Select(tied =>
            {
                var bin = (long)below * bins / answers.Count;
                below += tied.Count();
                return (Bin: bin, Tied: tied);
            })
            .GroupBy(entry => entry.Bin, entry => entry.Tied)
            .Select(bin => Of([.. bin.SelectMany(tied => tied)]))];
    }

    private static ReliabilityBin Of(IReadOnlyList<ScoredAnswer> answers) => new(
        answers.Count, answers.Average(answer => answer.Score), (double)answers.Count(answer => answer.IsAgreed) / answers.Count);
}
