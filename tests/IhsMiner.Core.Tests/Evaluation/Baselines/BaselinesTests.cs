using IhsMiner.Coding;
using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Baselines;
using IhsMiner.Tests.Classification;

namespace IhsMiner.Tests.Evaluation.Baselines;

public sealed class BaselinesTests
{
    private static readonly Codebook Codebook = Toy.Codebook(
        cues: [Toy.Cue("gold", "b", 2), Toy.Cue("good*", "a", 1), Toy.Cue("bad", "down", 1, "kind"), Toy.Mask("fool's gold")],
        examples: [new("down", "b", null, "Rain in spring."), new(null, null, null, "Rain on Sunday at noon.", "weather")]);

    [Fact]
    public void The_majority_is_that_of_the_training_statements() => Assert.Equal(
        ("down", 2.0 / 3, "b", 1.0),
        Told(new MajorityBaseline(Codebook), "Text.", Learned("up", null), Learned("down", "b"), Learned("down", "b")));

    [Fact]
    public void Of_equals_the_codebooks_first_is_the_majority() => Assert.Equal(
        ("up", 0.5, "a", 0.5), Told(new MajorityBaseline(Codebook), "Text.", Learned("down", "b"), Learned("up", "a")));

    [Fact]
    public void Keywords_weigh_together() =>
        Assert.Equal(("down", 1.0, "b", 0.5), Told(new CueBaseline(Codebook with { Themes = [Toy.Category("b"), Toy.Category("a")] }), "Good gold, goods bad."));

    [Fact]
    public void Of_keywords_of_equal_weight_the_codebooks_first_category_wins() =>
        Assert.Equal(("down", 1.0, "a", 0.5), Told(new CueBaseline(Codebook), "Good gold, goods bad."));

    [Fact]
    public void Without_a_keyword_the_codebooks_first_category_is_given() =>
        Assert.Equal(("up", 0.0, "a", 0.0), Told(new CueBaseline(Codebook), "Fool's gold."));

    [Fact]
    public void Keywords_learn_nothing() => Assert.Equal(
        Told(new CueBaseline(Codebook), "Good."), Told(new CueBaseline(Codebook), "Good.", Learned("down", "b"), Learned("down", "b")));

    [Fact]
    public void The_nearest_text_gives_its_codes()
    {
        var (kind, kindScore, theme, _) = Told(
            new NearestBaseline(Codebook), "Snow in winter!", Learned("up", "a", "Sun in summer."), Learned("down", "a", "snow in winter"));

        Assert.Equal(("down", "a"), (kind, theme));
        Assert.Equal(1, kindScore, 1e-12);
    }

    [Fact]
    public void An_example_of_the_codebook_can_be_the_nearest() => Assert.Equal(
        ("down", "b"), Codes(Told(new NearestBaseline(Codebook), "Spring rain.", Learned("up", "a", "Sun in summer."))));

    [Fact]
    public void A_sentence_that_states_no_factor_is_never_the_nearest() => Assert.Equal(
        ("up", "a"), Codes(Told(new NearestBaseline(Codebook), "Sunday at noon.", Learned("up", "a", "Noon in summer."))));

    [Fact]
    public void A_training_statement_without_a_theme_gives_its_kind_alone() => Assert.Equal(
        ("up", "b"), Codes(Told(new NearestBaseline(Codebook), "Summer rain.", Learned("up", null, "Summer rain."))));

    [Fact]
    public void The_cosine_is_the_one_worked_out_by_hand()
    {
        // Two texts: 'a' stands in both (rarity ln(3/3) + 1 = 1), 'b' in one (ln(3/2) + 1).
        var rare = Math.Log(1.5) + 1;
        var (_, score, _, _) = Told(
            new NearestBaseline(Toy.Codebook()), "a", Learned("up", "a", "a b"), Learned("down", "b", "a c d e f"));

        Assert.Equal(1 / Math.Sqrt(1 + (rare * rare)), score, 1e-12);
    }

    [Fact]
    public void A_model_that_is_a_baseline_has_no_lead_over_it()
    {
        var chart = new Chart([], [Learned("up", "a", article: "x"), Learned("down", "b", article: "y"), Learned("down", "b", article: "z")]);
        var folds = Fold.LeaveOneArticleOut(chart);
        var baseline = new CueBaseline(Codebook with { Cues = [Toy.Cue("text", "b"), Toy.Cue("text", "down", facet: "kind")] });

        var compared = ComparedBaseline.Of(baseline, folds, [.. folds.SelectMany(baseline.Answer)], Codebook, new() { Replicates = 20 });

        Assert.Equal((0, 0, 0), (
            compared.ThemeLead.Estimate.ValueOrNull, compared.KindLead.Estimate.ValueOrNull, compared.JointLead.Upper.ValueOrNull));
    }

    [Fact]
    public void A_models_lead_is_its_kappa_less_the_baselines()
    {
        // The model is always right: κ 1. The cue baseline says 'up' and 'a' throughout: κ 0.
        var chart = new Chart([], [Learned("up", "a", article: "x"), Learned("down", "b", article: "y")]);
        Answer[] right = [.. chart.Statements.Select(statement =>
            new Answer(statement, Said.Prediction(statement.Kind, statement.Theme!)))];

        var compared = ComparedBaseline.Of(
            new CueBaseline(Codebook), Fold.LeaveOneArticleOut(chart), right, Codebook, new() { Replicates = 20 });

        Assert.Equal((1, 1, 1), (
            compared.ThemeLead.Estimate.ValueOrNull, compared.KindLead.Estimate.ValueOrNull, compared.JointLead.Estimate.ValueOrNull));
    }

    private static (string Kind, double KindScore, string Theme, double ThemeScore) Told(
        IBaseline baseline, string text, params Statement[] training)
    {
        var prediction = Assert.Single(baseline.Answer(new("held", training, [Said.Statement("held", text: text)]))).Prediction;
        return (prediction.Kind, prediction.KindScore, prediction.Theme, prediction.ThemeScore);
    }

    private static (string, string) Codes((string Kind, double, string Theme, double) told) => (told.Kind, told.Theme);

    private static Statement Learned(string kind, string? theme, string text = "Text.", string article = "other") =>
        Said.Statement(article, kind, theme, text);
}
