using System.Diagnostics;
using IhsMiner.Cli.Tests.Batch;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Slurm;

/// <summary>A run on a real Slurm cluster of one node.</summary>
public sealed class SlurmClusterTests
{
    /// <summary>Far more than the tasks take; a task that starts again waits two minutes before, unless it is hurried.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    [SlurmFact]
    public async Task Gives_what_a_local_run_gives_though_a_task_is_killed_in_flight()
    {
        using var folder = new ScratchFolder();
        foreach (var sample in (string[])["article", "briefing", "report"])
            folder.Write($"in/{sample}.pdf", File.ReadAllBytes(Repository.Sample(sample)));
        var reports = Reports.In(folder);
        await ProgramRun.Of("batch", reports, "--output", folder.At("calm.run"), "--pdf-engine", "poppler");
        // The twelfth document holds its reader until the test has killed its task, the sixth and last.
        Directory.CreateDirectory(folder.At("bin"));
        folder.Script("bin/pdftotext", $"""
            case "$*" in *report.pdf*) [ -e '{folder.At("held")}' ] || {'{'} : >'{folder.At("held")}'; exec sleep 20; {'}'} ;; esac
            PATH=${'{'}PATH#*:{'}'} exec pdftotext "$@"
            """);

        using var program = ProgramRun.Start(
            folder.At("bin"), "batch", reports, "-o", folder.At("out.run"), "--slurm", "--shards", "6", "--pdf-engine", "poppler");
        var submitted = await program.EndAsync();
        Assert.Equal((0, ""), (submitted.ExitCode, submitted.Error));
        var job = submitted.Output.Split(' ', ':')[2];
        await Until(() => Task.FromResult(File.Exists(folder.At("held"))));
        await Kill(folder.At("out.run.slurm/part-6.run"));
        await Until(async () => await Pending(job) is { Length: > 0 });
        // Slurm's own delay is two minutes; without any, the node still holds the killed task's credential for revoked.
        await Said("scontrol", "update", $"JobId={await Pending(job)}", "StartTime=now+5");
        await Until(async () =>
            File.Exists(folder.At("out.run.slurm/merge.log")) && (await Said("squeue", "--noheader")).Length == 0);

        Assert.Equal("13 inputs = 10 done + 2 failed + 1 skipped\n", await File.ReadAllTextAsync(folder.At("out.run.slurm/merge.log")));
        Assert.Equal(await Exports.Of(folder.At("calm.run")), await Exports.Of(folder.At("out.run")));
        Assert.Contains(
            "ended by a signal (137): once more",
            await File.ReadAllTextAsync(folder.At("out.run.slurm/part-6.log")), StringComparison.Ordinal);
    }

    /// <summary>Ends, with SIGKILL, the program that writes to the part.</summary>
    private static async Task Kill(string part)
    {
        foreach (var process in Process.GetProcesses())
        {
            var command = $"/proc/{process.Id}/cmdline";
            if (File.Exists(command) && (await File.ReadAllTextAsync(command)).Contains($"--output\0{part}", StringComparison.Ordinal))
                process.Kill();
        }
    }

    /// <summary>The array's task that waits to start again; empty where there is none.</summary>
    private static async Task<string> Pending(string job) =>
        (await Said("squeue", $"--jobs={job}", "--noheader", "--states=PENDING", "--format=%i")).Trim();

    private static async Task<string> Said(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    private static async Task Until(Func<Task<bool>> isSo)
    {
        var watch = Stopwatch.StartNew();
        while (!await isSo())
        {
            Assert.True(watch.Elapsed < Patience, "The cluster did not get so far in time.");
            await Task.Delay(500);
        }
    }
}
