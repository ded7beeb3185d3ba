using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Batch;

public sealed class BatchVerbTests
{
    [PdfFact]
    public async Task Every_input_has_one_outcome_and_the_account_balances()
    {
        using var folder = new ScratchFolder();

        var run = await ProgramRun.Of("batch", Reports.In(folder), "--output", folder.At("out.run"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("10 inputs = 7 done + 2 failed + 1 skipped", run.Errors[^1]);
        var documents = CsvText.Of((await Run.Of("export", folder.At("out.run"), "--what", "documents")).Output);
        Assert.Equal(
            [
                "0.pdf", "1.pdf", "2.pdf", "3.pdf", "4.pdf", "5.pdf", "6.pdf", "copy of 3.pdf", "note.pdf", "void.pdf",
            ],
            documents["document"].Select(Path.GetFileName));
        Assert.Equal(
            ["", "", "", "", "", "", "", "duplicate", "not-a-pdf", "not-a-pdf"], documents["reason"]);
        Assert.All(documents.Rows.Zip(documents["outcome"]), row => Assert.Equal(row.Second == "done", row.First[3].Length == 0));
        Assert.Equal(["in", "out.run"], folder.Names());
    }

    [PdfFact]
    public async Task The_workers_change_nothing()
    {
        using var folder = new ScratchFolder();
        var reports = Reports.In(folder);

        await ProgramRun.Of("batch", reports, "--output", folder.At("one.run"), "--workers", "1");
        await ProgramRun.Of("batch", reports, "--output", folder.At("many.run"), "--workers", "5");

        Assert.Equal(await Exports.Of(folder.At("one.run")), await Exports.Of(folder.At("many.run")));
    }

    [PdfFact]
    public async Task Shards_merge_to_the_exports_of_a_whole_run()
    {
        using var folder = new ScratchFolder();
        var reports = Reports.In(folder);

        await ProgramRun.Of("batch", reports, "--output", folder.At("whole.run"));
        for (var i = 1; i <= 3; i++)
            await ProgramRun.Of("batch", reports, "--output", folder.At($"{i}.run"), "--shard", $"{i}/3");
        var merge = await Run.Of("merge", folder.At("merged.run"), folder.At("3.run"), folder.At("1.run"), folder.At("2.run"));

        Assert.Equal((0, "10 inputs = 7 done + 2 failed + 1 skipped\n"), (merge.ExitCode, merge.Error));
        Assert.Equal(await Exports.Of(folder.At("whole.run")), await Exports.Of(folder.At("merged.run")));
    }

    [PdfFact]
    public async Task A_run_that_is_there_is_not_written_over()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("out.run", "mine");

        var run = await Run.Of("batch", Reports.In(folder), "--output", path);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("is there already; go on with it by --resume", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(path));
    }

    [PdfFact]
    public async Task A_run_goes_on_only_as_it_was_begun()
    {
        using var folder = new ScratchFolder();
        var reports = Reports.In(folder);
        await ProgramRun.Of("batch", reports, "--output", folder.At("out.run"));
        folder.Write("in/new.pdf", [1]);

        var run = await Run.Of("batch", reports, "--output", folder.At("out.run"), "--resume", "--timeout", "7");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(
            "was begun otherwise (the options, the list of inputs differ)", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_reader_that_somebody_kills_is_started_again()
    {
        using var folder = new ScratchFolder();
        var reports = Reports.In(folder);
        await ProgramRun.Of("batch", reports, "--output", folder.At("calm.run"), "--pdf-engine", "poppler");
        Directory.CreateDirectory(folder.At("seen"));
        Directory.CreateDirectory(folder.At("bin"));
        folder.Script("bin/pdftotext", $"""
            for file; do case $file in *.pdf) mark="{folder.At("seen")}/$(basename "$file")" ;; esac; done
            [ -e "$mark" ] || {'{'} touch "$mark"; kill -9 $$; {'}'}
            PATH=${'{'}PATH#*:{'}'} exec pdftotext "$@"
            """);

        using var killed = ProgramRun.Start(
            folder.At("bin"), "batch", reports, "--output", folder.At("killed.run"), "--pdf-engine", "poppler");
        var end = await killed.EndAsync();

        Assert.Equal("10 inputs = 7 done + 2 failed + 1 skipped", end.Errors[^1]);
        Assert.Equal(7, Directory.EnumerateFiles(folder.At("seen")).Count());
        Assert.Equal(await Exports.Of(folder.At("calm.run")), await Exports.Of(folder.At("killed.run")));
    }
}
