using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Batch;

/// <summary>A run that is ended without warning, again and again.</summary>
public sealed class BatchKillTests
{
    private const int Kills = 30;

    // Longer than a start, and about as long as the whole run: kills fall before, within and after the documents.
    private const int LongestMilliseconds = 1000;

    [PdfFact]
    public async Task Ends_as_if_it_had_never_been_killed()
    {
        using var folder = new ScratchFolder();
        var reports = Reports.In(folder);
        await ProgramRun.Of("batch", reports, "--output", folder.At("calm.run"), "--workers", "2");
        var (random, run) = (new Random(7), folder.At("killed.run"));

        for (var kill = 0; kill < Kills; kill++)
        {
            using var program = ProgramRun.Start(null, "batch", reports, "--output", run, "--workers", "2", "--resume");
            if (program.Process.WaitForExit(random.Next(LongestMilliseconds)))
            {
                // It was through: from the start again, so that the rest of the kills hit something.
                Assert.Equal(1, program.Process.ExitCode);
                Assert.Equal(await Exports.Of(folder.At("calm.run")), await Exports.Of(run));
                File.Delete(run);
            }
            else
                program.Process.Kill();
            await program.Process.WaitForExitAsync();
        }

        var end = await ProgramRun.Of("batch", reports, "--output", run, "--workers", "2", "--resume");

        Assert.Equal("10 inputs = 7 done + 2 failed + 1 skipped", end.Errors[^1]);
        Assert.Equal(await Exports.Of(folder.At("calm.run")), await Exports.Of(run));
    }

    [UnixFact]
    public async Task Ctrl_C_ends_it_cleanly_and_says_how_to_go_on()
    {
        using var folder = new ScratchFolder();
        folder.Script("pdfinfo", "echo 'Pages: 1'");
        folder.Script("pdftotext", $"touch '{folder.At("started")}'; exec sleep 300");
        using var program = ProgramRun.Start(
            folder.Path, "batch", Reports.In(folder), "--output", folder.At("out.run"), "--pdf-engine", "poppler");
        while (!File.Exists(folder.At("started")) && !program.Process.HasExited)
            await Task.Delay(20);

        await System.Diagnostics.Process.Start("kill", ["-INT", $"{program.Process.Id}"]).WaitForExitAsync();
        var end = await program.EndAsync();

        Assert.Equal(130, end.ExitCode);
        Assert.StartsWith("stopped: ", end.Errors[^2], StringComparison.Ordinal);
        Assert.Contains("go on with 'ihsminer batch --resume --output", end.Errors[^2], StringComparison.Ordinal);
        Assert.Equal("ihsminer: cancelled", end.Errors[^1]);
        Assert.DoesNotContain(folder.Names(), name => name.StartsWith("out.run", StringComparison.Ordinal) && name != "out.run");
    }
}
