using System.Globalization;
using BenchmarkDotNet.Running;
using IhsMiner.Benchmarks;
using IhsMiner.Benchmarks.Accuracy;
using IhsMiner.Benchmarks.Batch;

if (args is ["accuracy"])
{
    await File.WriteAllTextAsync(Corpus.At("benchmarks", "results", "accuracy.md"), AccuracyReport.Of(Corpus.Codebook, Corpus.Chart));
    return 0;
}

if (args is ["reports", var folder, var count])
{
    InventedReports.Write(folder, int.Parse(count, CultureInfo.InvariantCulture));
    return 0;
}

var summaries = BenchmarkSwitcher.FromAssembly(typeof(ReadBenchmark).Assembly).Run(args, new SpeedConfig()).ToArray();
if (summaries.Any(summary => !SpeedReport.IsComplete(summary)))
    return 1;

// A part of the benchmarks does not replace the report on all of them.
var classes = typeof(ReadBenchmark).Assembly.GetTypes().Count(type => type.Name.EndsWith("Benchmark", StringComparison.Ordinal));
if (summaries.Length == classes)
    await File.WriteAllTextAsync(Corpus.At("benchmarks", "results", "speed.md"), SpeedReport.Of(summaries));
return 0;
