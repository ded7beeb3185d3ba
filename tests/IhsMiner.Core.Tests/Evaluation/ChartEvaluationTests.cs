using IhsMiner.Evaluation;
using IhsMiner.Tests.Classification;

namespace IhsMiner.Tests.Evaluation;

public sealed class ChartEvaluationTests
{
    /// <summary>Kind: 20 up–up, 5 up–down, 10 down–up, 15 down–down; po 0.7, pe 0.5, κ 0.4.</summary>
    private static readonly Answer[] Answers =
    [
        .. Said.Times(20, "x", ("up", "a"), ("up", "a")),
        .. Said.Times(5, "y", ("up", null), ("down", "b")),
        .. Said.Times(10, "y", ("down", "b"), ("up", "b")),
        .. Said.Times(15, "z", ("down", "b"), ("down", "a")),
    ];

    private static readonly ChartEvaluation Evaluation =
        ChartEvaluation.Of(Answers, Toy.Codebook(), "toy", 3, new() { Replicates = 50 });

    [Fact]
    public void Kappa_of_the_kinds_is_the_one_worked_out_by_hand() =>
        Assert.Equal(0.4, Evaluation.Kind.Kappa.Estimate.ValueOrNull!.Value, 1e-12);

    [Fact]
    public void A_statement_without_a_theme_counts_for_its_kind_alone() =>
        Assert.Equal((45, 50), (Evaluation.Theme.Count, Evaluation.Kind.Count));

    [Fact]
    public void Kappa_of_the_themes_is_the_one_worked_out_by_hand()
    {
        // 20 a–a, 10 b–b, 15 b–a: po 30/45; pe (20 × 35 + 25 × 10) / 45².
        const double expected = 950.0 / 2025;

        Assert.Equal(((30.0 / 45) - expected) / (1 - expected), Evaluation.Theme.Kappa.Estimate.ValueOrNull!.Value, 1e-12);
    }

    [Fact]
    public void Joint_is_right_where_kind_and_theme_both_are()
    {
        // Of the 45 with a theme, 20 'up a' are right. 10 'down b' were called 'up b', 15 'down b' 'down a': pe 20 × 20 / 45².
        const double expected = 400.0 / 2025;

        Assert.Equal((45, 4), (Evaluation.Joint.Count, Evaluation.Joint.PerClass.Count));
        Assert.Equal(((20.0 / 45) - expected) / (1 - expected), Evaluation.Joint.Kappa.Estimate.ValueOrNull!.Value, 1e-12);
    }

    [Fact]
    public void A_kind_against_the_rest_is_measured_where_the_codebook_asks_for_it()
    {
        var (kind, agreement) = Assert.Single(Evaluation.VersusRest);

        Assert.Equal(("up", 0.4), (kind.Id, Math.Round(agreement.Kappa.Estimate.ValueOrNull!.Value, 12)));
        Assert.Equal(["up", "not up"], agreement.Confusion.Categories);
    }

    [Fact]
    public void Articles_are_counted_and_resampled() =>
        Assert.Equal((3, 3, 2 + 1), (Evaluation.Articles, Evaluation.Kind.Kappa.Clusters, Evaluation.Theme.Kappa.Clusters));

    [Fact]
    public void People_are_the_rows_and_the_model_the_columns() =>
        Assert.Equal((5, 10), (Evaluation.Kind.Confusion.Count(0, 1), Evaluation.Kind.Confusion.Count(1, 0)));

    [Fact]
    public void Trainer_and_seed_are_named() => Assert.Equal(("toy", 3), (Evaluation.Trainer, Evaluation.Seed));

    [Fact]
    public void Where_no_statement_has_a_theme_its_figures_are_undefined()
    {
        var evaluation = ChartEvaluation.Of(
            [.. Said.Times(3, "x", ("up", null), ("up", "a"))], Toy.Codebook(), "toy", 3, new() { Replicates = 2 });

        Assert.Equal((0, "no item has two codes"), (evaluation.Theme.Count, evaluation.Theme.Observed.ReasonOrNull));
    }

    [Fact]
    public void A_kind_that_the_codebook_does_not_have_is_a_bug() => Assert.Throws<ArgumentException>(() =>
        ChartEvaluation.Of([.. Said.Times(1, "x", ("other", "a"), ("up", "a"))], Toy.Codebook(), "toy", 3, new()));
}
