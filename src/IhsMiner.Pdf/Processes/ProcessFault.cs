using IhsMiner.Documents;

namespace IhsMiner.Pdf.Processes;

/// <summary>Tells from an exit code and from standard error in what way a process died.</summary>
internal static class ProcessFault
{
    /// <summary>128 and the numbers of SIGKILL, SIGXCPU and SIGXFSZ: see signal(7).</summary>
    private const int Killed = 128 + 9, OutOfCpuTime = 128 + 24, FileTooLarge = 128 + 25;

    /// <summary>
    /// Timeout, OutOfMemory, TooLarge or Crashed; null where the process ended by itself, whatever its exit code. The system's own
    /// out-of-memory killer ends with SIGKILL; the C++ and .NET runtimes print the words looked for here.
    /// </summary>
    public static FailureReason? Of(int exitCode, string errors) => exitCode switch
    {
        0 => null,
        OutOfCpuTime => FailureReason.Timeout,
        FileTooLarge => FailureReason.TooLarge,
        Killed => FailureReason.OutOfMemory,
        _ when errors.Contains("Out of memory", StringComparison.OrdinalIgnoreCase) => FailureReason.OutOfMemory,
        _ when errors.Contains("bad_alloc", StringComparison.Ordinal) => FailureReason.OutOfMemory,
        _ when errors.Contains("OutOfMemoryException", StringComparison.Ordinal) => FailureReason.OutOfMemory,
        > 128 or < 0 => FailureReason.Crashed,
        _ => null,
    };
}
