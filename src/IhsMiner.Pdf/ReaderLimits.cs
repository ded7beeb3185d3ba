namespace IhsMiner.Pdf;

/// <summary>
/// What one document may cost. A document that costs more is a failed document (<c>timeout</c>, <c>out-of-memory</c>,
/// <c>too-large</c>), and the run goes on. The defaults leave an ordinary report of 500 pages ten times what it takes.
/// </summary>
public sealed record ReaderLimits
{
    /// <summary>
    /// Wall-clock seconds for one document, 1 to 86,400; 60 unless told. Poppler reads about 70 pages a second.
    /// </summary>
    public int Seconds { get; init; } = 60;

    /// <summary>
    /// Megabytes (2^20 bytes) of memory, 256 to 65,536; 1,024 unless told. Poppler: its address space, bounded only where the
    /// system has <c>prlimit</c> (Linux). A worker process: its managed heap.
    /// </summary>
    public int MemoryMegabytes { get; init; } = 1024;

    /// <summary>Pages of one document, 1 to 1,000,000; 5,000 unless told.</summary>
    public int Pages { get; init; } = 5000;

    /// <summary>
    /// Megabytes (2^20 bytes) that the engine may print for one document, 1 to 4,096; 256 unless told. A dense page prints
    /// about 0.1 of one.
    /// </summary>
    public int OutputMegabytes { get; init; } = 256;

    /// <summary>Megabytes (2^20 bytes) of the file itself, 1 to 65,536; 1,024 unless told.</summary>
    public int FileMegabytes { get; init; } = 1024;

    /// <summary>
    /// These limits, once each is in its range; else an <see cref="IhsMinerException"/> that names every fault.
    /// </summary>
    public ReaderLimits Validated()
    {
        var faults = new[]
        {
            Fault("seconds", Seconds, 1, 86_400),
            Fault("memory (MB)", MemoryMegabytes, 256, 65_536),
            Fault("pages", Pages, 1, 1_000_000),
            Fault("output (MB)", OutputMegabytes, 1, 4096),
            Fault("file (MB)", FileMegabytes, 1, 65_536),
        }.OfType<string>().ToList();
        return faults.Count == 0
            ? this
            : throw new IhsMinerException($"The limits of the PDF reader are out of range: {string.Join("; ", faults)}.");
    }

    private static string? Fault(string name, int value, int least, int most) =>
        value >= least && value <= most ? null : $"{name} is {value}, expected {least} to {most}";
}
