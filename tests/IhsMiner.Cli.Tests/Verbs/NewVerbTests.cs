using System.Text.Json;
using IhsMiner.Cli.Tests.Support;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Updates;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Cli.Tests.Verbs;

public sealed class NewVerbTests
{
    [Fact]
    public async Task A_new_review_has_a_codebook_that_can_be_read_and_an_empty_chart()
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of("new", folder.At("mine"), "--themes", "Zugänge, Money & time", "--kinds", "Helps, Hinders");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        var codebook = CodebookFolder.Read(folder.At("mine/codebook"));
        Assert.Equal(["zugange", "money-time"], codebook.Themes.Select(theme => theme.Id));
        Assert.Equal(["Helps", "Hinders"], codebook.Kinds.Select(kind => kind.Name));
        Assert.NotEmpty(codebook.Modifiers);
        Assert.Empty(codebook.Examples);
        Assert.Empty(CriteriaCsv.ReadBeside(folder.At("mine/chart.csv")));
        Assert.Single(File.ReadAllLines(folder.At("mine/chart.csv")));
        Assert.Contains("ihsminer train", File.ReadAllText(folder.At("mine/README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_nobody_gives_are_to_be_filled_in()
    {
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.At("empty"));

        await Run.Of("new", folder.At("empty"));

        Assert.Equal(["first-theme", "second-theme"], CodebookFolder.Read(folder.At("empty/codebook")).Themes.Select(theme => theme.Id));
    }

    [Fact]
    public async Task A_folder_that_holds_anything_is_left_alone()
    {
        using var folder = new ScratchFolder();
        folder.Write("chart.csv", "mine\n");

        var run = await Run.Of("new", folder.Path);

        Assert.Equal((3, $"ihsminer: {folder.Path}: there is something already; name a new folder."), (run.ExitCode, Assert.Single(run.Errors)));
        Assert.Equal(["chart.csv"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("Trust", "expected two names at least")]
    [InlineData("Trust, trust", "which are too like to be told apart")]
    public async Task Names_that_make_no_codebook_are_refused(string names, string because)
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of("new", folder.At("mine"), "--themes", names);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(because, Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("mine")));
    }

    [Fact]
    public async Task A_name_without_letters_for_an_id_is_refused()
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of("new", folder.At("mine"), "--kinds", "Помогает, Helps");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("no id can be made of this name", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [PdfFact]
    public async Task Another_review_is_trained_measured_and_brought_up_to_date()
    {
        using var folder = new ScratchFolder();
        var review = await LibraryReview.In(folder);

        var trained = await Run.Of(review.Args("train", "--output", review.At("model")));
        Assert.Equal((0, ""), (trained.ExitCode, trained.Error));

        var evaluated = await Run.Of(review.Args("evaluate", "--format", "json"));
        var evaluation = JsonDocument.Parse(evaluated.Output).RootElement;
        Assert.Equal(
            ["access", "money", "staff-and-skills", "trust"],
            evaluation.GetProperty("theme").GetProperty("per_class").EnumerateObject().Select(one => one.Name));
        Assert.InRange(evaluation.GetProperty("theme").GetProperty("kappa").GetDouble(), 0.8, 1);
        Assert.InRange(evaluation.GetProperty("kind").GetProperty("kappa").GetDouble(), 0.8, 1);

        folder.Write("new/elmstead.pdf", new MinimalPdf
        {
            Pages =
            [
                MinimalPdf.Line("We asked 40 people in 2019.", 80, 700)
                + MinimalPdf.Line("The price of the card put new readers off.", 80, 640)
                + MinimalPdf.Line("A trained librarian brought new readers in.", 80, 580),
            ],
        }.Bytes());
        var updated = await ProgramRun.Of(
            review.Args("update", folder.At("new"), "--model", review.At("model"), "--output", review.At("update")));
        Assert.Equal(0, updated.ExitCode);
        var chart = CsvText.Of(File.ReadAllText(review.At("update/chart.csv")));
        Assert.Equal([("hinders", "money"), ("helps", "staff-and-skills")], chart["kind"].Zip(chart["theme"]).Skip(48));
        Assert.True(File.Exists(review.At("update/annotated/elmstead.annotated.pdf")));
        Assert.Contains("Articles in the updated chart (n = 7)", File.ReadAllText(review.At("update/prisma.svg")), StringComparison.Ordinal);
    }
}
