using System.Diagnostics;
using IhsMiner.Documents;
using IhsMiner.Pdf.Poppler;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests.Poppler;

/// <summary>Poppler's programs replaced by scripts that misbehave.</summary>
public sealed class PopplerLimitsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [EngineFact(PdfEngines.Poppler)]
    public async Task A_program_that_hangs_is_killed_at_the_time_limit_with_its_children()
    {
        var watch = Stopwatch.StartNew();
        Assert.Equal(FailureReason.Timeout, await FailureAsync("sleep 300 & sleep 300", new() { Seconds = 1 }));
        Assert.InRange(watch.Elapsed.TotalSeconds, 1, 20);
    }

    [EngineFact(PdfEngines.Poppler)]
    public async Task A_program_that_prints_without_end_is_too_large() =>
        Assert.Equal(FailureReason.TooLarge, await FailureAsync("exec yes", new() { OutputMegabytes = 1 }));

    [EngineFact(PdfEngines.Poppler)]
    public async Task A_program_that_a_signal_ends_has_crashed() =>
        Assert.Equal(FailureReason.Crashed, await FailureAsync("kill -SEGV $$", new()));

    [EngineFact(PdfEngines.Poppler)]
    public async Task A_program_that_runs_out_of_memory_says_so() => Assert.Equal(
        FailureReason.OutOfMemory,
        await FailureAsync("echo \"terminate called after throwing an instance of 'std::bad_alloc'\" >&2; kill -ABRT $$", new()));

    [PrlimitFact]
    public async Task A_program_can_write_to_its_pipe_alone()
    {
        var file = folder.At("written");
        // Where SIGXFSZ is ignored, as under some launchers, the program is told of the limit and fails by itself.
        Assert.Contains(
            await FailureAsync($"exec head -c 10 /dev/zero > '{file}'", new()), new[] { FailureReason.TooLarge, FailureReason.Damaged });
        Assert.Equal(0, new FileInfo(file).Length);
    }

    [EngineFact(PdfEngines.Poppler)]
    public async Task Fewer_pages_than_announced_are_damage() =>
        Assert.Equal(FailureReason.Damaged, await FailureAsync("echo '<page width=\"1\" height=\"1\">'", new()));

    [EngineFact(PdfEngines.Poppler)]
    public async Task Cancellation_throws_and_leaves_nothing_running()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Reader("sleep 300", new()).ReadAsync(Good(), cancellation.Token));
    }

    private async Task<FailureReason> FailureAsync(string script, ReaderLimits limits) =>
        Assert.IsType<Reading.Failed>(await Reader(script, limits).ReadAsync(Good(), default)).Reason;

    private PopplerReader Reader(string script, ReaderLimits limits) =>
        new(PopplerTools.Require() with { PdfToText = folder.Script("pdftotext", script) }, limits);

    private string Good() => folder.Write("good.pdf", new MinimalPdf().Bytes());
}
