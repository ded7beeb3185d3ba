using System.Text.Json;
using IhsMiner.Cli.Tests.Support;
using IhsMiner.Learning;

namespace IhsMiner.Cli.Tests.Verbs;

public sealed class EvaluateVerbTests
{
    [Fact]
    public async Task Json_has_the_keys_that_others_read()
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of(TinyReview.In(folder).Args("evaluate", "--format", "json"));
        var evaluation = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "trainer", "articles", "seed", "theme", "kind", "joint", "help_vs_rest", "scheme", "left_out", "baselines", "by_damage",
                "by_year", "by_left_for_person", "calibration", "coverage",
            ],
            Keys(evaluation));
        Assert.Equal(
            ["n", "observed", "kappa", "ac1", "alpha", "macro_f1", "ci95", "per_class", "confusion", "undefined"],
            Keys(evaluation.GetProperty("theme")));
        Assert.Equal(3, evaluation.GetProperty("articles").GetInt32());
        Assert.Equal(8, evaluation.GetProperty("kind").GetProperty("n").GetInt32());
    }

    [Fact]
    public async Task A_folder_gets_the_figures_and_every_answer()
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of(TinyReview.In(folder).Args("evaluate", "--output", folder.At("out/deep")));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(8, CsvText.Of(File.ReadAllText(folder.At("out/deep/answers.csv"))).Rows.Count);
        Assert.Equal(run.Output, File.ReadAllText(folder.At("out/deep/evaluation.txt")));
        Assert.True(File.Exists(folder.At("out/deep/evaluation.json")));
    }

    [Fact]
    public async Task All_trainers_of_this_build_are_compared_when_asked()
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of(TinyReview.In(folder).Args(
            "evaluate", "--trainer", "all", "--format", "json", "--output", folder.At("out")));
        var trainers = JsonDocument.Parse(run.Output).RootElement.GetProperty("trainers").EnumerateArray()
            .Select(trainer => trainer.GetProperty("trainer").GetString()!).ToArray();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Trainers.All.Where(trainer => trainer.IsPresent).Select(trainer => trainer.Name), trainers);
        Assert.All(trainers, trainer => Assert.True(File.Exists(folder.At($"out/answers-{trainer}.csv"))));
    }

    [Fact]
    public async Task One_article_is_too_few_to_hold_one_out()
    {
        using var folder = new ScratchFolder();
        var review = TinyReview.In(folder);
        File.WriteAllText(review.Chart, "article_id,kind,theme,statement\none,help,people,Trust.\none,hinder,money,Cuts.\n");

        var run = await Run.Of(review.Args("evaluate"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("needs at least two", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--chart", "none.csv")]
    [InlineData("--codebook", "none")]
    public async Task What_is_not_there_is_named(string option, string name)
    {
        var run = await Run.Of("evaluate", option, name);

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"ihsminer: {name}: ", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(entry => entry.Name);
}
