using System.Text.Json;
using IhsMiner.Evaluation;
using IhsMiner.Exchange.Evaluations;

namespace IhsMiner.Exchange.Tests.Evaluations;

public sealed class EvaluationJsonTests
{
    private static readonly JsonElement Whole = Json(Samples.Whole);

    private static readonly JsonElement Bare = Json(Samples.Bare);

    [Fact]
    public void Its_fields_are_these() => Assert.Equal(
        [
            "trainer", "articles", "seed", "theme", "kind", "joint", "barrier_vs_rest", "scheme", "left_out", "baselines", "by_damage",
            "by_year", "by_left_for_person", "calibration", "coverage", "detection", "learning_curve", "triage",
        ],
        Names(Whole));

    [Fact]
    public void What_was_not_measured_is_not_there() => Assert.Equal("coverage", Names(Bare)[^1]);

    [Theory]
    [InlineData("theme")]
    [InlineData("kind")]
    [InlineData("joint")]
    [InlineData("barrier_vs_rest")]
    public void Each_agreement_has_these_fields(string field) => Assert.Equal(
        ["n", "observed", "kappa", "ac1", "alpha", "macro_f1", "ci95", "per_class", "confusion", "undefined"],
        Names(Whole.GetProperty(field)));

    [Fact]
    public void Figures_are_those_of_the_evaluation_in_six_digits()
    {
        // 6 and 7 of 17 agree: κ = (17 × 13 − 10 × 6 − 7 × 11) / (17² − 10 × 6 − 7 × 11) = 84 / 152.
        var theme = Whole.GetProperty("theme");

        Assert.Equal(
            [17, 0.764706, 0.552632], new[] { "n", "observed", "kappa" }.Select(name => theme.GetProperty(name).GetDouble()));
    }

    [Fact]
    public void Limits_are_two_numbers_around_kappa()
    {
        var limits = Whole.GetProperty("theme").GetProperty("ci95");

        Assert.Equal(2, limits.GetArrayLength());
        Assert.InRange(Whole.GetProperty("theme").GetProperty("kappa").GetDouble(), limits[0].GetDouble(), limits[1].GetDouble());
    }

    [Fact]
    public void Each_class_has_its_figures() => Assert.Equal(
        """{"support":10,"predicted":6,"precision":1,"recall":0.6,"f1":0.75}""",
        JsonSerializer.Serialize(Whole.GetProperty("theme").GetProperty("per_class").GetProperty("money")));

    [Fact]
    public void Rows_of_the_table_are_the_peoples_codes() => Assert.Equal(
        """{"categories":["money","people"],"counts":[[6,4],[0,7]]}""",
        JsonSerializer.Serialize(Whole.GetProperty("theme").GetProperty("confusion")));

    [Fact]
    public void Where_all_is_defined_nothing_is_undefined() =>
        Assert.Empty(Names(Whole.GetProperty("theme").GetProperty("undefined")));

    [Theory]
    [InlineData("theme", "observed", "no item has two codes")]
    [InlineData("theme", "macro_f1", "no category has support")]
    [InlineData("theme", "ci95", "there are fewer than two clusters to draw from")]
    [InlineData("kind", "kappa", "only one category was used, so that agreement is certain by chance")]
    public void A_figure_without_a_definition_is_null_and_says_why(string field, string figure, string reason)
    {
        var agreement = Bare.GetProperty(field);
        var value = agreement.GetProperty(figure);

        Assert.Equal(JsonValueKind.Null, value.ValueKind == JsonValueKind.Array ? value[0].ValueKind : value.ValueKind);
        Assert.Equal(reason, agreement.GetProperty("undefined").GetProperty(figure).GetString());
    }

    [Fact]
    public void So_is_a_figure_of_a_class()
    {
        var kind = Bare.GetProperty("kind");

        Assert.Equal(JsonValueKind.Null, kind.GetProperty("per_class").GetProperty("barrier").GetProperty("precision").ValueKind);
        Assert.Equal(
            "the model never gave this category", kind.GetProperty("undefined").GetProperty("precision of barrier").GetString());
    }

    [Fact]
    public void Every_null_has_its_reason()
    {
        foreach (var field in new[] { "theme", "kind", "joint", "barrier_vs_rest" })
        {
            var agreement = Bare.GetProperty(field);
            var nulls = Names(agreement).Count(name => agreement.GetProperty(name).ValueKind == JsonValueKind.Null)
                + (agreement.GetProperty("ci95")[0].ValueKind == JsonValueKind.Null ? 1 : 0)
                + agreement.GetProperty("per_class").EnumerateObject()
                    .SelectMany(figures => figures.Value.EnumerateObject())
                    .Count(figure => figure.Value.ValueKind == JsonValueKind.Null);

            Assert.Equal(nulls, Names(agreement.GetProperty("undefined")).Length);
        }
    }

    [Fact]
    public void It_ends_with_a_line_feed_and_has_no_carriage_return()
    {
        var text = Text(Samples.Whole);

        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    private static JsonElement Json(FullEvaluation evaluation) => JsonDocument.Parse(Text(evaluation)).RootElement;

    private static string Text(FullEvaluation evaluation)
    {
        using var writer = new StringWriter();
        EvaluationJson.Write(writer, evaluation);
        return writer.ToString();
    }

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];
}
