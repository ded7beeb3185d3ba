using System.Text.Json;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Verbs;

public sealed class EvaluateAdjudicatedTests
{
    [Fact]
    public async Task The_worksheet_that_an_evaluation_leaves_can_be_filled_in_and_read_back()
    {
        using var folder = new ScratchFolder();
        var review = TinyReview.In(folder);
        await Run.Of(review.Args("evaluate", "--output", folder.At("out")));
        var sheet = CsvText.Of(File.ReadAllText(folder.At("out/disagreements.csv")));
        var filled = folder.Write("filled.csv", "id,statement,adjudicated_kind,adjudicated_theme,comment\n" + string.Concat(
            sheet["id"].Zip(sheet["statement"], sheet["kind"]).Select(row => $"{row.First},\"{row.Second}\",{row.Third},,\n")));

        var run = await Run.Of(review.Args("evaluate", "--adjudicated", filled, "--format", "json", "--output", folder.At("again")));
        var result = JsonDocument.Parse(run.Output).RootElement;
        var kind = result.GetProperty("kind");

        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(sheet.Rows);
        Assert.Equal(sheet.Rows.Count, result.GetProperty("statements").GetInt32());
        Assert.Equal(1, kind.GetProperty("adjudicated").GetProperty("chart").GetProperty("observed").GetDouble());
        Assert.Equal(8, kind.GetProperty("all").GetProperty("model").GetProperty("n").GetInt32());
        Assert.Equal(["adjudication.json", "adjudication.txt"], Directory.EnumerateFiles(folder.At("again"))
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_workbook_is_read_as_well()
    {
        using var folder = new ScratchFolder();
        var review = TinyReview.In(folder);
        await Run.Of(review.Args("evaluate", "--output", folder.At("out")));

        var run = await Run.Of(review.Args("evaluate", "--adjudicated", folder.At("out/disagreements.xlsx")));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("no row has a code under adjudicated_kind", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_is_none_is_said_with_its_line_before_anything_is_trained()
    {
        using var folder = new ScratchFolder();
        var filled = folder.Write(
            "filled.csv", "id,statement,adjudicated_kind,adjudicated_theme\nthree#1,Money follows the patient.,bad,\n");

        var run = await Run.Of(TinyReview.In(folder).Args("evaluate", "--adjudicated", filled));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("filled.csv, line 2: adjudicated_kind 'bad': expected help, hinder", Assert.Single(run.Errors), StringComparison.Ordinal);
    }
}
