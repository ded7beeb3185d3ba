using System.Text.Json;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Verbs;

/// <summary>Codings that were made in another program, in the verbs that read codings.</summary>
public sealed class ProjectVerbsTests
{
    [Fact]
    public async Task The_coders_of_a_project_are_compared_sentence_by_sentence()
    {
        using var folder = new ScratchFolder();
        var codebook = TinyReview.In(folder).Codebook;

        var run = await Run.Of(
            "agree", TinyProject.In(folder, codebook), "--codebook", codebook, "--on", "item", "--field", "theme", "--format", "json");
        var report = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["Anna", TinyProject.Model], report.GetProperty("coders").EnumerateArray().Select(coder => coder.GetString()));
        Assert.Equal(4, report.GetProperty("items").GetInt32());
    }

    [Fact]
    public async Task A_coder_of_a_project_is_compared_with_one_of_a_table()
    {
        using var folder = new ScratchFolder();
        var codebook = TinyReview.In(folder).Codebook;
        var ben = folder.Write("ben.csv", "statement,theme\nStaff are kind.,people\nMoney is short.,money\nBudgets are cut.,money\nWe met twice.,people\n");

        var run = await Run.Of(
            "agree", TinyProject.In(folder, codebook), ben, "--codebook", codebook, "--on", "statement", "--field", "theme",
            "--coder-names", "a,m,b", "--format", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ["a", "m", "b"], JsonDocument.Parse(run.Output).RootElement.GetProperty("coders").EnumerateArray().Select(coder => coder.GetString()));
    }

    [Fact]
    public async Task A_model_that_stands_in_two_projects_is_told_apart_by_their_names()
    {
        using var folder = new ScratchFolder();
        var codebook = TinyReview.In(folder).Codebook;

        var run = await Run.Of(
            "agree", TinyProject.In(folder, codebook), TinyProject.In(folder, codebook, "other.qdpx"), "--codebook", codebook,
            "--on", "item", "--field", "theme", "--format", "json");

        Assert.Contains($"{TinyProject.Model} (other.qdpx)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_wrong_number_of_names_cannot_run()
    {
        using var folder = new ScratchFolder();
        var codebook = TinyReview.In(folder).Codebook;

        var run = await Run.Of(
            "agree", TinyProject.In(folder, codebook), "--codebook", codebook, "--on", "item", "--field", "theme", "--coder-names", "a,b,c");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("3 names for 2 coders", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_gives_a_row_for_each_stretch_and_coder()
    {
        using var folder = new ScratchFolder();
        var codebook = TinyReview.In(folder).Codebook;

        var run = await Run.Of("import", TinyProject.In(folder, codebook), "--codebook", codebook);
        var table = CsvText.Of(run.Output);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("1 texts, 7 coded stretches by 2 coders", Assert.Single(run.Errors));
        Assert.Equal(["Anna", TinyProject.Model], table["coder"].Take(2));
        Assert.Equal(["people", "people", "people", "money"], table["theme"].Take(4));
        Assert.Equal("Staff are kind.", table["statement"][0]);
    }

    [Fact]
    public async Task Import_of_a_project_by_another_codebook_says_which_codes_it_does_not_know()
    {
        using var folder = new ScratchFolder();
        var project = TinyProject.In(folder, TinyReview.In(folder).Codebook);

        var run = await Run.Of("import", project);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Errors, line => line.Contains("Code 'Help': neither a theme nor a kind", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Import_puts_projects_together()
    {
        using var folder = new ScratchFolder();
        var codebook = TinyReview.In(folder).Codebook;
        string[] projects = [TinyProject.In(folder, codebook), TinyProject.In(folder, codebook, "other.qdpx")];

        var together = await Run.Of(["import", .. projects, "--codebook", codebook, "-o", folder.At("both.qdpx")]);
        var back = await Run.Of("import", folder.At("both.qdpx"), "--codebook", codebook);

        Assert.Equal((0, "1 texts, 7 coded stretches by 2 coders"), (together.ExitCode, Assert.Single(together.Errors)));
        Assert.Equal((await Run.Of("import", projects[0], "--codebook", codebook)).Output, back.Output);
    }

    [Fact]
    public async Task Charts_are_not_imported_together()
    {
        var run = await Run.Of("import", "a.qdpx", "b.csv");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'b.csv' is one too many", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_of_references_gives_RIS()
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of("import", folder.Write("a.nbib", "PMID- 1\nTI  - A title\n"));

        Assert.Equal((0, "1 references; 0 places to look at"), (run.ExitCode, Assert.Single(run.Errors)));
        Assert.StartsWith("TY  - JOUR\nTI  - A title\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none.qdpx")]
    [InlineData("none.ris")]
    public async Task What_is_not_there_cannot_run(string name)
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of("import", folder.At(name));

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"ihsminer: {folder.At(name)}", Assert.Single(run.Errors), StringComparison.Ordinal);
    }
}
