using System.Diagnostics;
using System.Globalization;
using System.Text;
using IhsMiner.Documents;

namespace IhsMiner.Pdf.Processes;

/// <summary>
/// Runs a program on a hostile file: no shell, its output bounded, its memory bounded where <paramref name="prlimit"/> is
/// there, itself and its children killed when the time is over.
/// </summary>
/// <param name="prlimit">The path of util-linux' <c>prlimit</c>; null where the system has none.</param>
internal sealed class BoundedProcess(ReaderLimits limits, string? prlimit)
{
    /// <summary>128 and the numbers of SIGKILL and SIGXCPU: see signal(7).</summary>
    private const int Killed = 128 + 9, OutOfCpuTime = 128 + 24;

    /// <summary>Characters of standard error that are kept: enough for the first few messages.</summary>
    private const int ErrorsKept = 8192;

    /// <summary>
    /// Runs the program and hands its standard output, UTF-8, to <paramref name="consume"/>.
    /// </summary>
    /// <param name="deadline">Cancelled when the document's time is over: the process is killed and the fault is a timeout.</param>
    public async Task<ProcessEnd> RunAsync(
        string program, IEnumerable<string> arguments, Func<TextReader, Task> consume, CancellationToken deadline)
    {
        using var process = ProcessTree.Start(StartInfo(program, arguments));
        process.StandardInput.Close();
        using var kill = deadline.Register(() => ProcessTree.End(process));
        var errors = HeadAsync(process.StandardError);
        FailureReason? fault = null;
        try
        {
            using var capped = new CappedStream(process.StandardOutput.BaseStream, (long)limits.OutputMegabytes << 20);
            using var reader = new StreamReader(capped, Encoding.UTF8);
            await consume(reader).ConfigureAwait(false);
        }
        catch (CapExceededException)
        {
            fault = FailureReason.TooLarge;
            ProcessTree.End(process);
        }

        var head = await errors.ConfigureAwait(false);
        await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        fault = deadline.IsCancellationRequested ? FailureReason.Timeout : fault ?? Fault(process.ExitCode, head);
        return new(fault, process.ExitCode, head);
    }

    private ProcessStartInfo StartInfo(string program, IEnumerable<string> arguments)
    {
        var memory = (long)limits.MemoryMegabytes << 20;
        IEnumerable<string> command = prlimit is null ? [program, .. arguments] :
        [
            prlimit, string.Create(CultureInfo.InvariantCulture, $"--as={memory}"), "--core=0",
            // Processor time ends an orphan whose parent was killed: SIGXCPU first, SIGKILL later.
            string.Create(CultureInfo.InvariantCulture, $"--cpu={limits.Seconds + 1}:{limits.Seconds + 5}"), program, .. arguments,
        ];
        return new(command.First(), command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            Environment = { ["LC_ALL"] = "C" },
        };
    }

    private static FailureReason? Fault(int exitCode, string errors) => exitCode switch
    {
        0 => null,
        OutOfCpuTime => FailureReason.Timeout,
        Killed => FailureReason.OutOfMemory,
        _ when errors.Contains("Out of memory", StringComparison.OrdinalIgnoreCase) => FailureReason.OutOfMemory,
        _ when errors.Contains("bad_alloc", StringComparison.Ordinal) => FailureReason.OutOfMemory,
        > 128 or < 0 => FailureReason.Crashed,
        _ => null,
    };

    private static async Task<string> HeadAsync(StreamReader reader)
    {
        var head = new StringBuilder();
        var buffer = new char[4096];
        for (int read; (read = await reader.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
            head.Append(buffer, 0, Math.Min(read, ErrorsKept - head.Length));
        return head.ToString();
    }
}
