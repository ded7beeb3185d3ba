using System.Diagnostics;
using System.Globalization;
using IhsMiner.Pdf.Processes;

namespace IhsMiner.Pdf.Isolation;

/// <summary>How worker processes are started: pipes alone, the managed heap bounded, no files unless it needs them.</summary>
internal static class WorkerStart
{
    public static ProcessStartInfo Info(WorkerCommand command, ReaderLimits limits)
    {
        IEnumerable<string> words = !command.Writes && SearchPath.Find("prlimit") is { } prlimit
            ? [prlimit, .. BoundedProcess.NoFiles, command.Program, .. command.Arguments]
            : [command.Program, .. command.Arguments];
        return new(words.First(), words.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            Environment =
            {
                // The runtime reads both as hexadecimal.
                ["DOTNET_GCHeapHardLimit"] = ((long)limits.MemoryMegabytes << 20).ToString("x", CultureInfo.InvariantCulture),
                ["DOTNET_gcServer"] = "0",
                // The runtime's own files: a socket for debuggers, which a killed process would leave behind, and a file in
                // memory for code that is written twice.
                ["DOTNET_EnableDiagnostics"] = "0",
                ["DOTNET_EnableWriteXorExecute"] = "0",
            },
        };
    }
}
