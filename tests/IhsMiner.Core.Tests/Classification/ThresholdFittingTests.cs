using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Tests.Classification;

public sealed class ThresholdFittingTests
{
    [Fact]
    public void The_threshold_lies_half_way_to_the_next_lower_score() =>
        Assert.Equal(0.6, BestF1((0.9, true), (0.8, true), (0.4, false), (0.1, false)));

    [Fact]
    public void Where_nothing_is_true_there_is_none() => Assert.Null(BestF1((0.9, false), (0.1, false)));

    [Fact]
    public void Where_all_is_true_everything_passes() => Assert.Equal(0.15, BestF1((0.9, true), (0.3, true)));

    [Fact]
    public void Scores_that_tie_fall_on_one_side() =>
        Assert.Equal(0.3, BestF1((0.5, true), (0.5, false), (0.5, true), (0.1, false)));

    [Fact]
    public void Scores_of_zero_can_pass() => Assert.Equal(0, BestF1((0, true), (0, true)));

    [Fact]
    public void Everything_passes_where_that_is_best_though_the_lowest_score_is_zero() =>
        Assert.Equal(0, BestF1((0.9, false), (0, true), (0, true), (0, true)));

    [Fact]
    public void Of_equally_good_thresholds_the_highest_is_taken()
    {
        // Above 0.5: one of one said, of two true, F1 2/3. Above 0.1: two of four said, F1 2/3.
        Assert.Equal(0.7, BestF1((0.9, true), (0.5, false), (0.5, false), (0.4, true)));
    }

    [Fact]
    public void Weights_decide() => Assert.Equal(
        0.85, ThresholdFitting.BestF1([(0.9, true, 1), (0.8, false, 9), (0.7, true, 1)]));

    [Theory]
    [InlineData(0.0004, 0.0002)]
    [InlineData(0.49996, 0.49994)]
    public void Rounding_does_not_move_the_threshold_past_a_score(double higher, double lower)
    {
        var threshold = BestF1((higher, true), (lower, false))!.Value;

        Assert.True(threshold > lower && threshold <= higher, $"{threshold}");
    }

    [Fact]
    public void It_ends_with_the_fold_in_which_there_are_factors_enough()
    {
        var trained = 0;

        ThresholdFitting.Fit(Examples(9), new() { ThresholdFolds = 3, ThresholdFactors = 1 }, _ =>
        {
            trained++;
            return Toy.Model();
        });

        Assert.Equal(1, trained);
    }

    [Fact]
    public void Each_example_is_scored_by_a_model_that_has_not_seen_it()
    {
        var examples = Examples(7);
        var trained = new List<IReadOnlyList<LabelledText>>();

        ThresholdFitting.Fit(examples, new() { ThresholdFolds = 3 }, rest =>
        {
            trained.Add(rest);
            return Toy.Model();
        });

        Assert.Equal([4, 5, 5], trained.Select(rest => rest.Count));
        Assert.Equal(examples, trained.SelectMany(examples.Except).OrderBy(Number));
    }

    [Fact]
    public void Fewer_examples_than_folds_give_even_thresholds() => Assert.Equal(
        Thresholds.Even,
        ThresholdFitting.Fit(Examples(4), new() { ThresholdFolds = 5 }, _ => throw new InvalidOperationException()));

    [Fact]
    public void Without_a_second_theme_among_the_examples_none_is_ever_named() =>
        Assert.Equal(1, ThresholdFitting.Fit(Examples(10), new(), _ => Toy.Model()).SecondTheme);

    [Fact]
    public void What_is_usual_is_the_mean_log_odds_of_sentences_of_passages()
    {
        var alone = Examples(10);
        LabelledText[] passages = [.. alone.Select(text => text with { IsOfPassage = true, Group = text.Text.Text })];

        Assert.Null(ThresholdFitting.Fit(alone, new(), _ => Toy.Model()).UsualOdds);
        Assert.Equal(
            LogOdds.Of(new Classifier(Toy.Model()).Classify("1").FactorScore),
            ThresholdFitting.Fit(passages, new(), _ => Toy.Model()).UsualOdds!.Value, 1e-3);
    }

    private static int Number(LabelledText text) => int.Parse(text.Text.Text, System.Globalization.CultureInfo.InvariantCulture);

    private static IReadOnlyList<LabelledText> Examples(int count) => LabelledTexts.Of(
        Enumerable.Range(0, count).Select(number => new Example("up", "a", null, $"{number}")));

    private static double? BestF1(params (double Score, bool Truth)[] scored) =>
        ThresholdFitting.BestF1([.. scored.Select(entry => (entry.Score, entry.Truth, 1.0))]);
}
