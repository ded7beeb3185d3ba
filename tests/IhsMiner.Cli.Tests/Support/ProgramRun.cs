using System.Diagnostics;
using System.Text;

namespace IhsMiner.Cli.Tests.Support;

/// <summary>The built program as a process of its own.</summary>
internal sealed class ProgramRun : IDisposable
{
    // Far more than any test needs, so that a hang is a failure and not a wait without end.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private ProgramRun(ProcessStartInfo start)
    {
        Process = Process.Start(start)!;
        Process.StandardInput.Close();
    }

    public Process Process { get; }

    /// <summary>Starts the program; its standard streams are pipes.</summary>
    /// <param name="path">Folders to look for programs in before all others, or null.</param>
    public static ProgramRun Start(string? path, params string[] args)
    {
        ProcessStartInfo start = new("dotnet", [typeof(CommandLine).Assembly.Location, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        if (path is not null)
            start.Environment["PATH"] = $"{path}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        return new(start);
    }

    /// <summary>Starts the program and waits for its end.</summary>
    public static async Task<Run> Of(params string[] args)
    {
        using var run = Start(null, args);
        return await run.EndAsync();
    }

    public async Task<Run> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var error = Process.StandardError.ReadToEndAsync(patience.Token);
        var output = await Process.StandardOutput.ReadToEndAsync(patience.Token);
        await Process.WaitForExitAsync(patience.Token);
        return new(Process.ExitCode, output, await error);
    }

    public void Dispose()
    {
        Process.Kill(entireProcessTree: true);
        Process.Dispose();
    }
}
