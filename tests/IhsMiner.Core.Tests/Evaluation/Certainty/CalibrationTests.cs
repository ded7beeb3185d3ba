using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Certainty;

namespace IhsMiner.Tests.Evaluation.Certainty;

public sealed class CalibrationTests
{
    private static readonly ScoredAnswer[] Five =
    [
        Scored.Of(0.9, agreed: true), Scored.Of(0.5, agreed: true), Scored.Of(0.7, agreed: false), Scored.Of(0.6, agreed: false),
        Scored.Of(0.8, agreed: true),
    ];

    [Fact]
    public void Bins_are_of_equal_mass_lowest_scores_first()
    {
        var bins = ReliabilityBin.Of(Five, bins: 2);

        Assert.Equal([(3, 0.6, 1.0 / 3), (2, 0.85, 1)], bins.Select(bin => (bin.Count, Math.Round(bin.Score, 12), bin.Agreement)));
    }

    [Fact]
    public void The_error_is_the_bins_mean_distance_each_counted_by_its_answers() => Assert.Equal(
        ((3 * (0.6 - (1.0 / 3))) + (2 * 0.15)) / 5, CalibrationError.Of(ReliabilityBin.Of(Five, bins: 2)).ValueOrNull!.Value, 1e-12);

    [Fact]
    public void Equal_scores_share_a_bin() => Assert.Equal(
        [new(4, 0.5, 0.5), new(1, 0.75, 1)],
        ReliabilityBin.Of(
            [.. new[] { true, false, false, true }.Select(agreed => Scored.Of(0.5, agreed)), Scored.Of(0.75, agreed: true)], bins: 5));

    [Fact]
    public void There_are_no_more_bins_than_answers() => Assert.Equal(5, ReliabilityBin.Of(Five, bins: 10).Count);

    [Fact]
    public void Without_answers_there_is_no_bin_and_no_error()
    {
        Assert.Empty(ReliabilityBin.Of([], bins: 10));
        Assert.Equal("no statement was scored", CalibrationError.Of([]).ReasonOrNull);
    }

    [Fact]
    public void A_statement_without_a_theme_or_without_scores_is_left_out()
    {
        var answer = new Answer(Said.Statement("x"), Said.Prediction(), [("up", 0.8), ("down", 0.2)], [("a", 0.7), ("b", 0.3)]);
        Answer[] answers =
            [answer, answer with { Statement = Said.Statement("y", theme: null) }, answer with { KindScores = null, ThemeScores = null }];

        Assert.Equal(
            [("theme", 1, 0.18), ("kind", 2, 0.08)],
            new[] { Calibration.OfTheme(answers, new()), Calibration.OfKind(answers, new()) }
                .Select(found => (found.Field, found.Count, Math.Round(found.Brier.Estimate.ValueOrNull!.Value, 12))));
    }

    [Fact]
    public void Limits_resample_articles() => Assert.Equal(2, Calibration.OfKind(
        [.. "xxy".Select(article => new Answer(Said.Statement($"{article}"), Said.Prediction(), [("up", 0.8), ("down", 0.2)]))], new()).Error.Clusters);
}
