using System.Text.Json;
using IhsMiner.Exchange.Evaluations;

namespace IhsMiner.Exchange.Tests.Evaluations;

/// <summary>What an evaluation's JSON has beside the agreement on the chart.</summary>
public sealed class EvaluationPartsJsonTests
{
    private static readonly JsonElement Whole = Json();

    [Fact]
    public void Articles_in_no_fold_are_named() => Assert.Equal(
        ("leave-one-article-out", """["eden-undated"]"""), (Whole.GetProperty("scheme").GetString(), Text(Whole.GetProperty("left_out"))));

    [Fact]
    public void Each_baseline_has_its_agreement_and_the_models_lead()
    {
        var baseline = Whole.GetProperty("baselines")[0];

        Assert.Equal(["name", "theme", "kind", "joint", "lead"], Names(baseline));
        Assert.Equal(["n", "observed", "kappa", "ci95", "undefined"], Names(baseline.GetProperty("theme")));
        Assert.Equal(3, baseline.GetProperty("lead").GetProperty("joint").GetArrayLength());
        Assert.Equal(
            ["majority", "keywords", "nearest"], Whole.GetProperty("baselines").EnumerateArray().Select(one => one.GetProperty("name").GetString()!));
    }

    [Theory]
    [InlineData("by_damage", "none")]
    [InlineData("by_year", "2001–2005")]
    public void Each_group_of_statements_has_its_agreement(string name, string group)
    {
        var only = Assert.Single(Whole.GetProperty(name).EnumerateArray());

        Assert.Equal(["name", "articles", "theme", "kind", "joint"], Names(only));
        Assert.Equal((group, 4, 18), (
            only.GetProperty("name").GetString(), only.GetProperty("articles").GetInt32(), only.GetProperty("kind").GetProperty("n").GetInt32()));
    }

    [Fact]
    public void Calibration_has_both_scores_and_the_bins()
    {
        var kind = Whole.GetProperty("calibration").GetProperty("kind");

        Assert.Equal(["theme", "kind"], Names(Whole.GetProperty("calibration")));
        Assert.Equal(["n", "brier", "brier_ci95", "error", "error_ci95", "undefined", "bins"], Names(kind));
        Assert.Equal((1, """{"n":18,"score":0.876543,"agreement":0.833333}"""), (kind.GetProperty("bins").GetArrayLength(), Text(kind.GetProperty("bins")[0])));
    }

    [Fact]
    public void Coverage_is_pairs_of_share_and_agreement() => Assert.Equal(
        """{"theme":[[1,0.764706]],"kind":[[1,0.833333]],"joint":[[1,0.647059]]}""", Text(Whole.GetProperty("coverage")));

    [Fact]
    public void Detection_has_figures_with_limits_and_an_agreement() => Assert.Equal(
        [
            "folds", "passages", "average_precision", "average_precision_ci95", "work_saved_95", "work_saved_95_ci95", "f1", "f1_ci95",
            "undefined", "factor",
        ],
        Names(Whole.GetProperty("detection")));

    [Fact]
    public void The_learning_curve_has_its_points() => Assert.Equal(
        [0, 3], Whole.GetProperty("learning_curve").EnumerateArray().Select(point => point.GetProperty("training_articles").GetInt32()));

    [Fact]
    public void Triage_has_each_target_of_each_field()
    {
        var triage = Whole.GetProperty("triage");

        Assert.Equal(["theme", "kind", "joint"], Names(triage));
        Assert.Equal([0.8, 0.85, 0.9, 0.95], triage.GetProperty("theme").EnumerateArray().Select(one => one.GetProperty("target").GetDouble()));
        Assert.Equal(
            ["target", "folds_without", "coded", "coded_ci95", "agreement", "agreement_ci95", "undefined"], Names(triage.GetProperty("kind")[0]));
    }

    [Fact]
    public void A_figure_of_these_without_a_definition_says_why()
    {
        var triage = Whole.GetProperty("triage").GetProperty("theme")[3];

        Assert.Equal((0, JsonValueKind.Null), (triage.GetProperty("coded").GetDouble(), triage.GetProperty("agreement").ValueKind));
        Assert.Equal("no score reached its threshold", triage.GetProperty("undefined").GetProperty("agreement").GetString());
    }

    private static JsonElement Json()
    {
        using var writer = new StringWriter();
        EvaluationJson.Write(writer, Samples.Whole);
        return JsonDocument.Parse(writer.ToString()).RootElement;
    }

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    private static string Text(JsonElement element) => JsonSerializer.Serialize(element);
}
