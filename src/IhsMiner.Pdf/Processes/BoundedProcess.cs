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
/// <param name="writes">Whether it may write files, each as large as what it may print.</param>
internal sealed class BoundedProcess(ReaderLimits limits, string? prlimit, bool writes = false)
{
    /// <summary>
    /// Runs the program and hands its standard output, UTF-8, to <paramref name="consume"/>.
    /// </summary>
    /// <param name="deadline">Cancelled when the document's time is over: the process is killed, the fault a timeout.</param>
    public Task<ProcessEnd> RunAsync(
        string program, IEnumerable<string> arguments, Action<TextReader> consume, CancellationToken deadline) =>
        RunOnBytesAsync(program, arguments, output =>
        {
            using var reader = new StreamReader(output, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, BufferSize);
            consume(reader);
        }, deadline);

    /// <summary>
    /// The same of output as bytes. One thread waits for the pipe and consumes: awaiting each piece costs more than the thread.
    /// </summary>
    public async Task<ProcessEnd> RunOnBytesAsync(
        string program, IEnumerable<string> arguments, Action<Stream> consume, CancellationToken deadline)
    {
        using var process = ProcessTree.Start(StartInfo(program, arguments));
        process.StandardInput.Close();
        using var kill = deadline.Register(() => ProcessTree.End(process));
        var errors = StreamHead.ReadAsync(process.StandardError);
        FailureReason? fault = null;
        try
        {
            using var capped = new CappedStream(process.StandardOutput.BaseStream, (long)limits.OutputMegabytes << 20);
            await Task.Run(() => consume(capped), CancellationToken.None).ConfigureAwait(false);
        }
        catch (CapExceededException)
        {
            fault = FailureReason.TooLarge;
            ProcessTree.End(process);
        }

        var head = await errors.ConfigureAwait(false);
        await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        fault = deadline.IsCancellationRequested ? FailureReason.Timeout : fault ?? ProcessFault.Of(process.ExitCode, head);
        return new(fault, process.ExitCode, head);
    }

    /// <summary>Bytes that are taken from the pipe at a time: as many as Linux keeps in it.</summary>
    private const int BufferSize = 1 << 16;

    /// <summary>Options of <c>prlimit</c>: the program can write to pipes, but no byte to a file, a core dump included.</summary>
    public static IReadOnlyList<string> NoFiles { get; } = ["--fsize=0", "--core=0"];

    private IReadOnlyList<string> SomeFiles =>
        [string.Create(CultureInfo.InvariantCulture, $"--fsize={(long)limits.OutputMegabytes << 20}"), "--core=0"];

    private ProcessStartInfo StartInfo(string program, IEnumerable<string> arguments)
    {
        var memory = (long)limits.MemoryMegabytes << 20;
        IEnumerable<string> command = prlimit is null ? [program, .. arguments] :
        [
            prlimit, string.Create(CultureInfo.InvariantCulture, $"--as={memory}"), .. writes ? SomeFiles : NoFiles,
            // Processor time ends an orphan whose parent was killed: SIGXCPU first, SIGKILL later.
            string.Create(CultureInfo.InvariantCulture, $"--cpu={limits.Seconds + 1}:{limits.Seconds + 5}"),
            program, .. arguments,
        ];
        return new(command.First(), command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            Environment =
            {
                ["LC_ALL"] = "C",
                // Tesseract would take as many threads as there are processors, and with them the processor time it may use.
                ["OMP_THREAD_LIMIT"] = "1",
                // glibc: memory is taken in large pieces and given back at the end, which saves pdftotext 3 % of its time; mallopt(3).
                ["MALLOC_TOP_PAD_"] = "33554432",
                ["MALLOC_TRIM_THRESHOLD_"] = "1073741824",
                ["MALLOC_MMAP_THRESHOLD_"] = "33554432",
            },
        };
    }
}
