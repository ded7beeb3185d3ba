using IhsMiner.Agreement;

namespace IhsMiner.Evaluation.Certainty;

/// <summary>
/// The mean, over the items, of the squared distances of all scores from 1 for what is true and 0 for the rest: 0 is certain and
/// right, 2 certain and wrong (Brier 1950, doi:10.1175/1520-0493(1950)078&lt;0001:VOFEIT&gt;2.0.CO;2).
/// </summary>
public static class BrierScore
{
    /// <summary>From 0 to 2 where scores sum to 1; undefined without a scored item.</summary>
    public static Statistic Of(IReadOnlyList<ScoredAnswer> answers) =>
        Statistic.Ratio(answers.Sum(Distance), answers.Count, "no statement was scored");

    private static double Distance(ScoredAnswer answer) => answer.Scores.Sum(entry =>
        entry.Class == answer.Truth ? (1 - entry.Score) * (1 - entry.Score) : entry.Score * entry.Score);
}
