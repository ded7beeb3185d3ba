using IhsMiner.Agreement.Resampling;

namespace IhsMiner.Evaluation.Certainty;

/// <summary>How far a model's scores can be read as probabilities.</summary>
/// <param name="Field">Of what the scores are; a <see cref="Evaluation.Field.Name"/>.</param>
/// <param name="Count">The answers with scores.</param>
/// <param name="Brier">See <see cref="BrierScore"/>.</param>
/// <param name="Error">See <see cref="CalibrationError"/>.</param>
/// <param name="Bins">Lowest scores first.</param>
public sealed record Calibration(
    string Field, int Count, BootstrapInterval Brier, BootstrapInterval Error, IReadOnlyList<ReliabilityBin> Bins)
{
    // Ten, as Naeini et al. (2015) have: about thirty answers a bin on a chart of three hundred.
    private const int MostBins = 10;

    public static Calibration OfTheme(IReadOnlyList<Answer> answers, BootstrapOptions options) =>
        Of(Evaluation.Field.Theme, answers, answer => answer.ThemeScores, options);

    public static Calibration OfKind(IReadOnlyList<Answer> answers, BootstrapOptions options) =>
        Of(Evaluation.Field.Kind, answers, answer => answer.KindScores, options);

    private static Calibration Of(
        Field field, IReadOnlyList<Answer> answers, Func<Answer, IReadOnlyList<(string Class, double Score)>?> scores,
        BootstrapOptions options)
    {
        ScoredAnswer[] scored =
        [
            .. answers.Where(answer => field.IsCoded(answer) && scores(answer) is not null)
                .Select(answer => new ScoredAnswer(answer.Statement.ArticleId, field.People(answer)!, scores(answer)!)),
        ];
        return new(
            field.Name,
            scored.Length,
            ItemBootstrap.Of(scored, answer => answer.Cluster, BrierScore.Of, options),
            ItemBootstrap.Of(scored, answer => answer.Cluster, some => CalibrationError.Of(ReliabilityBin.Of(some, MostBins)), options),
            ReliabilityBin.Of(scored, MostBins));
    }
}
