using System.Diagnostics;
using System.Globalization;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Processes;

/// <summary>A PDF reader that never ends, played by a script that is first on PATH.</summary>
public sealed class SlowReaderTests
{
    [UnixFact]
    public async Task Is_ended_by_the_time_limit_and_reported()
    {
        using var folder = new ScratchFolder();
        var pdf = Hanging(folder, "slow.pdf");
        using var run = ProgramRun.Start(folder.At("bin"), "classify", pdf, "--pdf-engine", "poppler", "--timeout", "1");

        var end = await run.EndAsync();

        Assert.Equal(1, end.ExitCode);
        Assert.Equal(
            [
                $"failed (timeout) in {folder.Path}: slow.pdf took longer than 1 s: raise --timeout, or leave it out.",
                "0 done, 1 failed; 0 factor statements",
            ],
            end.Errors);
    }

    [UnixFact]
    public async Task Ends_with_the_program_when_that_is_interrupted()
    {
        using var folder = new ScratchFolder();
        var pdfs = Enumerable.Range(0, 20).Select(i => Hanging(folder, $"{i}.pdf")).ToArray();
        Directory.CreateDirectory(folder.At("out"));
        using var run = ProgramRun.Start(
            folder.At("bin"), ["classify", .. pdfs, "--pdf-engine", "poppler", "--workers", "2", "-o", folder.At("out/out.csv")]);
        var children = await Started(folder, 2);

        await Process.Start("kill", ["-INT", $"{run.Process.Id}"]).WaitForExitAsync();
        var end = await run.EndAsync();

        Assert.Equal((130, "ihsminer: cancelled\n"), (end.ExitCode, end.Error));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.At("out")));
        Assert.All(children, id => Assert.Throws<ArgumentException>(() => Process.GetProcessById(id)));
    }

    /// <summary>A file that passes for a PDF, and programs that say how many pages it has and then hang.</summary>
    private static string Hanging(ScratchFolder folder, string name)
    {
        Directory.CreateDirectory(folder.At("bin"));
        Directory.CreateDirectory(folder.At("started"));
        folder.Script("bin/pdfinfo", "echo 'Pages: 1'");
        folder.Script("bin/pdftotext", $"touch '{folder.At("started")}'/$$; exec sleep 300");
        return folder.Write(name, "%PDF-1.4\n"u8.ToArray());
    }

    /// <summary>The ids of the readers, once there are that many.</summary>
    private static async Task<IReadOnlyList<int>> Started(ScratchFolder folder, int count)
    {
        for (var patience = 0; patience < 1200; patience++)
        {
            var marks = Directory.EnumerateFiles(folder.At("started"))
                .Select(path => int.Parse(Path.GetFileName(path), CultureInfo.InvariantCulture)).ToArray();
            if (marks.Length >= count)
                return marks;
            await Task.Delay(50);
        }

        throw new InvalidOperationException("The readers did not start.");
    }
}
