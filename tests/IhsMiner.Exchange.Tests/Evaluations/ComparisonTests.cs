using System.Text.Json;
using IhsMiner.Evaluation;
using IhsMiner.Exchange.Evaluations;

namespace IhsMiner.Exchange.Tests.Evaluations;

public sealed class ComparisonTests
{
    private static readonly TrainerComparison Comparison = TrainerComparison.Of(
        [
            Trial("toy", [.. Samples.Answers.Select(answer => answer with { KindScores = [(answer.Statement.Kind, 0.5)], ThemeScores = [(answer.Statement.Theme ?? "", 0.25)] })], 1.234, 56.7, 20480),
            Trial("worse", [.. Samples.Answers.Select(answer => Samples.Worse(answer) with { KindScores = null, ThemeScores = null })], 0.5, 7, 1024),
        ],
        Samples.Codebook, seed: 3, new() { Replicates = 200 });

    [Fact]
    public void A_comparison_reads_as_in_the_file()
    {
        using var writer = new StringWriter();

        ComparisonText.Write(writer, Comparison);

        GoldenFile.Matches(writer.ToString(), "Evaluations", "Expected", "comparison.txt");
    }

    [Fact]
    public void As_json_each_trainer_is_an_evaluation_with_its_costs() => Assert.Equal(
        ["trainer", "articles", "seed", "theme", "kind", "joint", "barrier_vs_rest", "log_loss", "lag", "fit_seconds", "score_microseconds", "bytes"],
        Names(Json().GetProperty("trainers")[0]));

    [Fact]
    public void As_json_it_says_which_is_best_and_what_choosing_is_worth()
    {
        var json = Json();

        Assert.Equal(["best", "trainers", "choosing"], Names(json));
        Assert.Equal("toy", json.GetProperty("best").GetString());
    }

    [Fact]
    public void A_loss_without_scores_is_null() =>
        Assert.Equal(JsonValueKind.Null, Json().GetProperty("trainers")[1].GetProperty("log_loss").GetProperty("theme").ValueKind);

    private static TrainerTrial Trial(string name, IReadOnlyList<Answer> answers, double seconds, double microseconds, int bytes) =>
        new(name, [answers], seconds, microseconds, bytes) { Inner = [answers] };

    private static JsonElement Json()
    {
        using var writer = new StringWriter();
        ComparisonJson.Write(writer, Comparison);
        return JsonDocument.Parse(writer.ToString()).RootElement;
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(entry => entry.Name);
}
