using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace IhsMiner.Benchmarks;

/// <summary>
/// How all benchmarks run: in this process, since BenchmarkDotNet 0.14 cannot name .NET 10 in the projects that it generates, and
/// briefly, so that all take some minutes.
/// </summary>
internal sealed class SpeedConfig : ManualConfig
{
    // What one benchmark may take; where it takes longer the toolchain ends all, by itself after five minutes.
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public SpeedConfig()
    {
        AddJob(Job.Default
            .WithToolchain(new InProcessEmitToolchain(Longest, logOutput: true))
            .WithWarmupCount(3)
            .WithIterationCount(8));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddLogger(ConsoleLogger.Default);
        WithArtifactsPath(Corpus.At("artifacts", "benchmarks"));
    }
}
