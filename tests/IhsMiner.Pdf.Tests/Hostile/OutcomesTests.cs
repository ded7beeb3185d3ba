using System.Diagnostics;
using IhsMiner.Documents;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests.Hostile;

/// <summary>Each hostile file alone: its outcome, in time, with nothing left behind.</summary>
public sealed class OutcomesTests : IDisposable
{
    private static readonly ReaderLimits Limits = new() { Seconds = 10, MemoryMegabytes = 512, OutputMegabytes = 64 };

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Names => [.. HostileFile.All.Select(file => file.Name)];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void There_are_many_and_no_two_of_a_name()
    {
        Assert.InRange(HostileFile.All.Count, 40, 1000);
        Assert.Equal(HostileFile.All.Count, HostileFile.All.Select(file => file.Name).Distinct().Count());
    }

    [EngineTheory(PdfEngines.Poppler)]
    [MemberData(nameof(Names))]
    public async Task Poppler_reads_it_or_says_why_not(string name)
    {
        var file = HostileFile.All.Single(file => file.Name == name);
        Assert.Contains(await OutcomeAsync(PdfEngines.Poppler, file), file.Outcome.Split('|'));
    }

    [EngineTheory(PdfEngines.PdfPig)]
    [MemberData(nameof(Names))]
    public async Task PdfPig_in_a_worker_reads_it_or_says_why_not(string name)
    {
        var file = HostileFile.All.Single(file => file.Name == name);
        var outcome = await OutcomeAsync(PdfEngines.PdfPig, file);
        if (file.Outcome == "not-a-pdf")
            Assert.Equal(file.Outcome, outcome);
    }

    private async Task<string> OutcomeAsync(string engine, HostileFile file)
    {
        var path = folder.Write(file.Name, file.Make());
        var watch = Stopwatch.StartNew();
        var reader = PdfEngines.Open(engine, Limits, Program.Worker(engine));
        var reading = await reader.ReadAsync(path, default);
        if (reader is IAsyncDisposable disposable)
            await disposable.DisposeAsync();
        // The worker's start and the kill come on top, on a machine that others use too.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, Limits.Seconds + 20);
        Assert.Equal([file.Name], folder.Names());
        return reading is Reading.Failed failed ? failed.Reason.Code() : "done";
    }
}
