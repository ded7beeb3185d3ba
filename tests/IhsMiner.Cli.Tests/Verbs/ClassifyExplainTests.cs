using System.Text.Json;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Verbs;

public sealed class ClassifyExplainTests
{
    private const string Statement = "Lack of funding hindered integration.";

    [Fact]
    public async Task Csv_gets_a_column_for_each_code_and_one_for_what_is_coded_like_it()
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of("classify", folder.Write("a.txt", Statement), "--explain");
        var table = CsvText.Of(run.Output);

        Assert.Equal((0, 1), (run.ExitCode, run.Errors.Length));
        Assert.Equal(["kind_because", "theme_because", "coded_like"], table.Columns.TakeLast(3));
        Assert.Matches(@"'lack of funding' \(economic\) \+\d\.\d\d", table["theme_because"][0]);
        Assert.Equal(2, table["coded_like"][0].Split(" | ").Length - 1);
    }

    [Fact]
    public async Task Json_gets_an_object()
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of("classify", folder.Write("a.txt", Statement), "--explain", "--format", "json");
        var explanation = JsonDocument.Parse(run.Output).RootElement[0].GetProperty("explanation");

        Assert.Equal(["factor", "kind", "theme", "coded_like"], explanation.EnumerateObject().Select(entry => entry.Name));
        Assert.Equal(3, explanation.GetProperty("coded_like").GetArrayLength());
    }

    [Fact]
    public async Task The_predictions_are_the_same_with_and_without_it()
    {
        using var folder = new ScratchFolder();
        var input = folder.Write("a.txt", Statement);

        var plain = CsvText.Of((await Run.Of("classify", input)).Output);
        var explained = CsvText.Of((await Run.Of("classify", input, "--explain")).Output);

        Assert.Equal(plain.Rows[0], explained.Rows[0].SkipLast(3));
    }

    [Fact]
    public async Task A_chart_that_the_model_did_not_learn_from_is_said_to_be_another()
    {
        using var folder = new ScratchFolder();
        var review = TinyReview.In(folder);

        var run = await Run.Of(review.Args("classify", folder.Write("a.txt", "Too few staff on the wards."), "--explain"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("not the chart that model:ihs-2022@", run.Errors[0], StringComparison.Ordinal);
        Assert.Contains("three", CsvText.Of(run.Output)["coded_like"][0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chart_without_explanations_is_a_mistake()
    {
        var run = await Run.Of("classify", "a.pdf", "--chart", "chart.csv");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--chart goes with --explain", Assert.Single(run.Errors), StringComparison.Ordinal);
    }
}
