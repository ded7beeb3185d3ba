using System.Text.Json;
using IhsMiner.Cli.Tests.Support;
using IhsMiner.Learning;

namespace IhsMiner.Cli.Tests.Verbs;

public sealed class TrainVerbTests
{
    [Fact]
    public Task The_same_files_and_seed_give_the_same_bytes_in_two_processes() => SameBytesOfTwoProcesses("softmax");

    [MlNetFact]
    public Task So_do_they_with_trees() => SameBytesOfTwoProcesses("fasttree", "--skip-evaluation");

    [Fact]
    public async Task A_trainer_that_is_not_in_this_build_cannot_run()
    {
        using var folder = new ScratchFolder();
        var review = TinyReview.In(folder);

        foreach (var trainer in Trainers.All)
        {
            var run = await Run.Of(review.Args("train", "--skip-evaluation", "--trainer", trainer.Name, "-o", folder.At(trainer.Name)));

            Assert.Equal(trainer.IsPresent ? 0 : 3, run.ExitCode);
            Assert.Equal(trainer.IsPresent, Directory.Exists(folder.At(trainer.Name)));
            Assert.Equal(
                !trainer.IsPresent,
                run.Error.Contains($"'{trainer.Name}' needs the packages Microsoft.ML and Microsoft.ML.FastTree", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_model_is_named_after_its_folder_and_classifies()
    {
        using var folder = new ScratchFolder();
        var output = folder.At("mine") + Path.DirectorySeparatorChar;
        Assert.Equal(0, (await Run.Of(TinyReview.In(folder).Args("train", "--skip-evaluation", "-o", output))).ExitCode);

        var run = await Run.Of("classify", folder.Write("in.txt", "Staff trust one another.\n"), "--model", output);

        var manifest = JsonDocument.Parse(File.ReadAllText(folder.At("mine/manifest.json"))).RootElement;
        Assert.Equal("mine", manifest.GetProperty("name").GetString());
        Assert.Equal(["people"], CsvText.Of(run.Output)["theme"]);
    }

    [Fact]
    public async Task Of_all_trainers_the_best_is_kept_and_the_comparison_shown()
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of(TinyReview.In(folder).Args("train", "--trainer", "auto", "--skip-evaluation", "-o", folder.At("mine")));

        var manifest = JsonDocument.Parse(File.ReadAllText(folder.At("mine/manifest.json"))).RootElement;
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            $"Best (mean of κ on theme and kind): {manifest.GetProperty("trainer").GetString()}. Nested leave-one-article-out "
            + "(each article", run.Errors);
    }

    [Fact]
    public async Task A_model_that_was_changed_is_not_used()
    {
        using var folder = new ScratchFolder();
        await Run.Of(TinyReview.In(folder).Args("train", "--skip-evaluation", "-o", folder.At("mine")));
        File.AppendAllText(folder.At("mine/model.json"), " ");

        var run = await Run.Of("classify", folder.Write("in.txt", "Trust.\n"), "--model", folder.At("mine"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("SHA-256 differs", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chart_with_a_code_that_the_codebook_lacks_cannot_be_learned_from()
    {
        using var folder = new ScratchFolder();
        var review = TinyReview.In(folder);
        File.AppendAllText(review.Chart, "three,help,moon,The moon.\n");

        var run = await Run.Of(review.Args("train", "-o", folder.At("mine")));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("line 10", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("mine")));
    }

    private static async Task SameBytesOfTwoProcesses(string trainer, params string[] rest)
    {
        using var folder = new ScratchFolder();
        var review = TinyReview.In(folder);

        var runs = await Task.WhenAll(new[] { "a/model", "b/model" }.Select(name =>
            ProgramRun.Of(review.Args("train", ["--trainer", trainer, "--seed", "7", "--output", folder.At(name), .. rest]))));

        Assert.All(runs, run => Assert.Equal(0, run.ExitCode));
        foreach (var file in new[] { "model.json", "manifest.json", "README.md" })
            Assert.Equal(File.ReadAllBytes(folder.At($"a/model/{file}")), File.ReadAllBytes(folder.At($"b/model/{file}")));
    }
}
