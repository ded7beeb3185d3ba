using System.Text.Json;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Verbs;

/// <summary>What 'evaluate' does beyond leave-one-article-out with one model a fold.</summary>
public sealed class EvaluateSchemesTests
{
    private const string Dated = """
        article_id,year,kind,theme,statement
        one,2008,help,people,Friendly staff who know one another.
        one,2008,hinder,money,Budgets that are cut every year.
        two,2012,hinder,people,Staff who do not trust one another.
        two,2012,help,money,Shared budgets across the two services.
        three,2015,help,money,Money follows the patient.
        three,2015,hinder,people,Too few staff on the wards.
        four,,help,people,Staff are trained together.

        """;

    private const string Passages = """
        passage,genre,is_factor,kind,theme,second_theme,text
        A1,report,yes,help,people,,Staff were glad of the shared office.
        A1,report,no,,,,The office opened in May.
        A2,report,yes,hinder,money,,Money ran out in the second year.
        A2,report,no,,,,The second year began in April.
        B1,report,yes,help,money,,A joint budget paid for it.
        B1,report,no,,,,It stands by the river.

        """;

    [Fact]
    public async Task Parts_of_the_articles_can_be_held_out()
    {
        var evaluation = await Evaluate("--folds", "2");

        Assert.Equal("2 folds of whole articles", evaluation.GetProperty("scheme").GetString());
        Assert.Equal(7, evaluation.GetProperty("kind").GetProperty("n").GetInt32());
    }

    [Fact]
    public async Task Later_articles_can_be_held_out_and_those_without_a_year_are_named()
    {
        var evaluation = await Evaluate("--until", "2012");

        Assert.Equal("learned up to 2012, tested on later articles", evaluation.GetProperty("scheme").GetString());
        Assert.Equal((1, 2), (evaluation.GetProperty("articles").GetInt32(), evaluation.GetProperty("kind").GetProperty("n").GetInt32()));
        Assert.Equal("four", Assert.Single(evaluation.GetProperty("left_out").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task A_full_evaluation_measures_what_takes_more_models()
    {
        var evaluation = await Evaluate("--full");

        Assert.Equal((2, 3, 6), (
            evaluation.GetProperty("detection").GetProperty("folds").GetInt32(),
            evaluation.GetProperty("detection").GetProperty("passages").GetInt32(),
            evaluation.GetProperty("detection").GetProperty("factor").GetProperty("n").GetInt32()));
        Assert.Equal(
            [0, 1, 2, 3], evaluation.GetProperty("learning_curve").EnumerateArray().Select(point => point.GetProperty("training_articles").GetInt32()));
        Assert.Equal(4, evaluation.GetProperty("triage").GetProperty("joint").GetArrayLength());
    }

    [Fact]
    public async Task It_reads_as_in_the_file()
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of(Review(folder).Args("evaluate", "--full", "--output", folder.At("out")));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Golden.Holds("evaluation.txt", run.Output);
        Assert.Equal(run.Output, File.ReadAllText(folder.At("out/evaluation.txt")));
        Assert.Equal(["answers.csv", "disagreements.csv", "disagreements.xlsx", "evaluation.html", "evaluation.json", "evaluation.txt"], Directory.EnumerateFiles(folder.At("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_bytes()
    {
        using var folder = new ScratchFolder();
        var args = Review(folder).Args("evaluate", "--full", "--folds", "3", "--format", "json", "--seed", "7");

        Assert.Equal((await Run.Of(args)).Output, (await Run.Of(args)).Output);
    }

    [Fact]
    public async Task A_codebook_of_themes_and_kinds_alone_will_do()
    {
        using var folder = new ScratchFolder();
        var review = Review(folder);
        foreach (var name in new[] { "cues", "examples", "negatives", "passages" })
            File.Delete(folder.At($"codebook/{name}.csv"));

        var run = await Run.Of(review.Args("evaluate", "--full"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Not measured: the codebook has fewer than two passages", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "2 article(s); 9 folds need as many", "--folds", "9")]
    [InlineData(3, "0 statement(s) up to 2000 and", "--until", "2000")]
    [InlineData(2, "--folds and --until exclude each other", "--folds", "2", "--until", "2012")]
    [InlineData(2, "name one trainer", "--trainer", "all", "--full")]
    [InlineData(2, "--folds is '1', expected a whole number from 2 to 1000", "--folds", "1")]
    [InlineData(2, "--until is 'x', expected a whole number", "--until", "x")]
    public async Task What_cannot_be_done_is_said(int exitCode, string message, params string[] args)
    {
        using var folder = new ScratchFolder();
        var review = Review(folder);
        File.WriteAllText(review.Chart, string.Join('\n', Dated.Split('\n')[..5]));

        var run = await Run.Of(review.Args("evaluate", args));

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> Evaluate(params string[] args)
    {
        using var folder = new ScratchFolder();
        var run = await Run.Of(Review(folder).Args("evaluate", ["--format", "json", .. args]));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static TinyReview Review(ScratchFolder folder)
    {
        var review = TinyReview.In(folder);
        File.WriteAllText(review.Chart, Dated);
        folder.Write("codebook/passages.csv", Passages);
        return review;
    }
}
