using System.Diagnostics;
using IhsMiner.Cli.Tests.Support;
using IhsMiner.Pdf.Tests.Hostile;

namespace IhsMiner.Cli.Tests.Processes;

/// <summary>A folder of hostile files, read in one run: one outcome each, in time, and nothing left behind.</summary>
public sealed class HostileFolderTests
{
    private static readonly string[] Options = ["--pdf-engine", "poppler", "--timeout", "10", "--memory", "512", "-o"];

    [PopplerFact]
    public async Task Each_file_has_one_outcome_and_nothing_is_left_behind()
    {
        using var folder = new ScratchFolder();
        foreach (var file in HostileFile.All)
            folder.Write($"in/{file.Name}", file.Make());
        folder.Write("in/good.pdf", File.ReadAllBytes(Repository.Sample("briefing")));
        Directory.CreateDirectory(folder.At("in/a folder.pdf"));
        var before = Traces.Temporary(folder);
        using var run = ProgramRun.Start(null, ["extract", folder.At("in"), .. Options, folder.At("out.jsonl")]);

        var watch = Stopwatch.StartNew();
        var end = await run.EndAsync();

        var failed = end.Errors.Where(line => line.StartsWith("failed (", StringComparison.Ordinal)).ToArray();
        var done = HostileFile.All.Count + 1 - failed.Length;
        Assert.Equal(1, end.ExitCode);
        Assert.StartsWith($"{done} done, {failed.Length} failed; ", end.Errors[^1], StringComparison.Ordinal);
        Assert.Contains("\"document\":\"good.pdf\"", File.ReadAllText(folder.At("out.jsonl")), StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 110);
        Assert.Equal(HostileFile.All.Count + 2, Directory.EnumerateFileSystemEntries(folder.At("in")).Count());
        Assert.Equal(["in", "out.jsonl"], folder.Names());
        Assert.Equal(before, Traces.Temporary(folder));
        Assert.Empty(await Traces.Processes(folder.Path));
    }

    [UnixFact]
    public async Task Pipes_devices_and_links_that_lead_nowhere_fail_at_once()
    {
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.At("in"));
        await Process.Start("mkfifo", [folder.At("in/pipe.pdf")]).WaitForExitAsync();
        foreach (var (name, target) in new[]
        {
            ("to-itself.pdf", "to-itself.pdf"), ("to-other.pdf", "to-one.pdf"), ("to-one.pdf", "to-other.pdf"),
            ("to-nothing.pdf", "none"), ("to-zeros.pdf", "/dev/zero"), ("to-pipe.pdf", "pipe.pdf"), ("to-folder.pdf", ".."),
        })
            File.CreateSymbolicLink(folder.At($"in/{name}"), target);
        using var run = ProgramRun.Start(null, ["extract", folder.At("in"), .. Options, folder.At("out.jsonl")]);

        var end = await run.EndAsync();

        Assert.Equal(
            [
                "not-a-pdf pipe.pdf", "unreadable to-itself.pdf", "unreadable to-nothing.pdf", "unreadable to-one.pdf",
                "unreadable to-other.pdf", "not-a-pdf to-pipe.pdf", "not-a-pdf to-zeros.pdf",
            ],
            end.Errors[..^1].Select(line => $"{line.Split('(', ')')[1]} {line.Split(": ")[1].Split(' ')[0]}"));
        Assert.Equal("0 done, 7 failed; 0 sentences", end.Errors[^1]);
    }

    [PlainUserFact]
    public async Task What_may_not_be_opened_is_unreadable()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("shut.pdf", "%PDF-1.4\n"u8.ToArray());
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.None);

        var run = await ProgramRun.Of(["extract", path, .. Options, folder.At("out.jsonl")]);

        Assert.StartsWith("failed (unreadable)", run.Errors[0], StringComparison.Ordinal);
    }
}
