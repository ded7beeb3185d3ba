using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Batch;

/// <summary>The verbs that read a run.</summary>
public sealed class RunReadingTests
{
    [PdfFact]
    public async Task Query_says_document_page_and_sentence()
    {
        using var folder = new ScratchFolder();
        await ProgramRun.Of("batch", Reports.In(folder), "--output", folder.At("out.run"));

        var run = await Run.Of("query", folder.At("out.run"), "\"joint planning\" group 3", "--format", "csv", "--limit", "1");

        var found = CsvText.Of(run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(folder.At("in/3.pdf"), Assert.Single(found["document"]));
        Assert.StartsWith("Shared budgets were a facilitator of joint planning", found["sentence"][0], StringComparison.Ordinal);
    }

    [PdfFact]
    public async Task Report_is_one_page_with_failures_duplicates_and_a_row_for_each_document()
    {
        using var folder = new ScratchFolder();
        await ProgramRun.Of("batch", Reports.In(folder), "--output", folder.At("out.run"));

        var run = await Run.Of("report", folder.At("out.run"), "--output", folder.At("page/../page.html"));
        var page = File.ReadAllText(folder.At("page.html"));

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Contains("10 inputs · 7 done · 2 failed · 1 skipped", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"in/copy%20of%203.pdf\">", page, StringComparison.Ordinal);
        Assert.Contains("skipped: duplicate", page, StringComparison.Ordinal);
        Assert.Contains("<h2>Duplicates</h2>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
    }

    [PdfFact]
    public async Task Exports_to_files_are_the_same_bytes_each_time()
    {
        using var folder = new ScratchFolder();
        await ProgramRun.Of("batch", Reports.In(folder), "--output", folder.At("out.run"));
        Assert.NotEmpty(CsvText.Of((await Run.Of("export", folder.At("out.run"))).Output).Rows);
        foreach (var format in (string[])["csv", "jsonl", "xlsx", "sqlite"])
        {
            Assert.Equal(0, (await Run.Of("export", folder.At("out.run"), "--format", format, "-o", folder.At($"one.{format}"))).ExitCode);
            Assert.Equal(0, (await Run.Of("export", folder.At("out.run"), "--format", format, "-o", folder.At($"two.{format}"))).ExitCode);

            Assert.NotEmpty(File.ReadAllBytes(folder.At($"one.{format}")));
            Assert.Equal(File.ReadAllBytes(folder.At($"one.{format}")), File.ReadAllBytes(folder.At($"two.{format}")));
        }
    }

    [Fact]
    public async Task A_run_that_is_none_is_said()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("out.run", "no run");

        var run = await Run.Of("export", path);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("cannot be read as a run", Assert.Single(run.Errors), StringComparison.Ordinal);
    }
}
