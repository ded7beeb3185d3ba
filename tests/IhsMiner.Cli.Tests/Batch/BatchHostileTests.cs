using System.Diagnostics;
using IhsMiner.Cli.Tests.Support;
using IhsMiner.Pdf.Tests.Hostile;

namespace IhsMiner.Cli.Tests.Batch;

/// <summary>Hostile files among many good ones, links and a pipe among them, in one run.</summary>
public sealed class BatchHostileTests
{
    private const int Good = 200;

    [PopplerFact]
    public async Task All_good_ones_are_done_each_bad_one_has_its_reason_and_nothing_is_left_behind()
    {
        using var folder = new ScratchFolder();
        foreach (var file in HostileFile.All)
            folder.Write($"in/{file.Name}", file.Make());
        for (var i = 0; i < Good; i++)
            folder.Write($"in/good/{i:D3}.pdf", Reports.Pdf(i));
        Links(folder);
        await Process.Start("mkfifo", [folder.At("in/pipe.pdf")]).WaitForExitAsync();
        var before = Traces.Temporary(folder);
        using var program = ProgramRun.Start(
            null, "batch", folder.At("in"), "--output", folder.At("out.run"), "--pdf-engine", "poppler", "--timeout", "10", "--memory", "512");

        var end = await program.EndAsync();

        Assert.Equal(1, end.ExitCode);
        var documents = CsvText.Of((await Run.Of("export", folder.At("out.run"), "--what", "documents")).Output);
        var outcomes = documents["document"].Zip(documents["outcome"], documents["reason"])
            .ToDictionary(row => Path.GetRelativePath(folder.At("in"), row.First), row => row.Third.Length > 0 ? row.Third : row.Second);
        Assert.Equal(HostileFile.All.Count + Good + 4, outcomes.Count);
        Assert.All(outcomes.Where(one => one.Key.StartsWith("good/", StringComparison.Ordinal)), one => Assert.Equal("done", one.Value));
        // Some of them are the same bytes under another name.
        Assert.All(HostileFile.All, file => Assert.Contains(outcomes[file.Name], $"{file.Outcome}|duplicate".Split('|')));
        Assert.Equal(
            ("unreadable", "unreadable", "unreadable", "not-a-pdf"),
            (outcomes["out.pdf"], outcomes["out"], outcomes["ring.pdf"], outcomes["pipe.pdf"]));
        Assert.Equal(["in", "out.run", "outside"], folder.Names());
        Assert.Equal(before, Traces.Temporary(folder));
        Assert.Empty(await Traces.Processes(folder.Path));
    }

    /// <summary>Out of the folder, in a circle, and within, which is no way out and no document of its own.</summary>
    private static void Links(ScratchFolder folder)
    {
        folder.Write("outside/secret.pdf", Reports.Pdf(999));
        File.CreateSymbolicLink(folder.At("in/out.pdf"), folder.At("outside/secret.pdf"));
        Directory.CreateSymbolicLink(folder.At("in/out"), folder.At("outside"));
        File.CreateSymbolicLink(folder.At("in/ring.pdf"), "ring.pdf");
        Directory.CreateSymbolicLink(folder.At("in/within"), folder.At("in/good"));
    }
}
