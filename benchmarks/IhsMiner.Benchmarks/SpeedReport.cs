using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Reports;

namespace IhsMiner.Benchmarks;

/// <summary>The report that is checked in, so that a change of speed shows in review.</summary>
internal static class SpeedReport
{
    public static bool IsComplete(Summary summary) =>
        !summary.HasCriticalValidationErrors && summary.Reports.Length > 0 && summary.Reports.All(report => report.Success);

    public static string Of(IEnumerable<Summary> summaries)
    {
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"""
            # Speed

            Measured with BenchmarkDotNet {typeof(Summary).Assembly.GetName().Version!.ToString(3)}
            on {Environment.ProcessorCount} {RuntimeInformation.OSArchitecture} processors, {System()}, .NET {Environment.Version}:
            one document or text after the other. To do it again, on a machine that does nothing else:

            ```
            dotnet run -c Release --project benchmarks/IhsMiner.Benchmarks -- --filter '*'
            ```

            How `extract` as a whole compares with `pdftotext`: `extract-speed.md` beside this. Training is measured with the chart and a
            tenth of the codebook, thresholds left even; with all of it, thresholds chosen, `time ./ihsminer train` takes minutes.

            | step | with | load | median | standard deviation | allocated | rate |
            |---|---|---|---:|---:|---:|---:|

            """);
        foreach (var row in summaries.SelectMany(summary => summary.Reports).OrderBy(Step))
            report.Append(Row(row));
        return report.ToString();
    }

    // In the order of the program's own steps.
    private static int Step(BenchmarkReport report) =>
        Array.IndexOf(["read", "lay out", "compose", "classify", "train"], Name(report));

    private static string Name(BenchmarkReport report) => report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');

    private static string Row(BenchmarkReport report)
    {
        var parameters = report.BenchmarkCase.Parameters;
        var load = (Load)parameters[nameof(Load)];
        var engine = parameters.Items.FirstOrDefault(item => item.Name == "Engine")?.Value ?? "IhsMiner";
        var statistics = report.ResultStatistics!;
        var megabytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)!.Value / 1e6;
        var rate = load.Count / (statistics.Median / 1e9);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {Name(report)} | {engine} | {load} | {Milliseconds(statistics.Median)} "
            + $"| {Milliseconds(statistics.StandardDeviation)} | {megabytes:N1} MB | {rate:N0} {load.Unit}/s |\n");
    }

    private static string Milliseconds(double nanoseconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:N1} ms");

    private static string System() => OperatingSystem.IsLinux() ? "Linux" : OperatingSystem.IsMacOS() ? "macOS" : "Windows";
}
