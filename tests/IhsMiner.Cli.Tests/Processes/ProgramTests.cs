using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Processes;

/// <summary>What only a process of its own shows.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task The_version_is_a_number() =>
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", (await ProgramRun.Of("--version")).Output);

    [UnixFact]
    public async Task Who_reads_one_line_alone_hears_nothing_more()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("in.txt", string.Concat(Enumerable.Repeat("Lack of trust between staff.\n", 20_000)));
        using var run = ProgramRun.Start(null, "classify", path);

        Assert.StartsWith("source,page,", await run.Process.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
        run.Process.StandardOutput.Close();
        var error = await run.Process.StandardError.ReadToEndAsync();
        await run.Process.WaitForExitAsync();

        Assert.Equal((0, ""), (run.Process.ExitCode, error));
    }

    [UnixFact("/dev/full")]
    public async Task A_full_disk_is_said()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("in.txt", string.Concat(Enumerable.Repeat("Lack of trust between staff.\n", 200)));

        var run = await ProgramRun.Of("classify", path, "--output", "/dev/full");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("/dev/full: cannot be written", Assert.Single(run.Errors), StringComparison.Ordinal);
    }
}
