using System.Reflection;
using IhsMiner.Documents;
using IhsMiner.Pdf.Isolation;
using IhsMiner.Pdf.Poppler;

namespace IhsMiner.Pdf;

/// <summary>The PDF engines, which of them are there, and how to open them.</summary>
public static class PdfEngines
{
    public const string PdfPig = "pdfpig";

    public const string Poppler = "poppler";

#if PDFPIG
    private const bool HasPdfPig = true;
#else
    private const bool HasPdfPig = false;
#endif

    /// <summary>The engine that is used unless another is named: PdfPig where it is compiled in, else Poppler.</summary>
    public const string Default = HasPdfPig ? PdfPig : Poppler;

    /// <summary>All engines, the default first, looked up on this machine at each call.</summary>
    public static IReadOnlyList<PdfEngine> All()
    {
        var tools = PopplerTools.Find();
        PdfEngine[] engines =
        [
            new(PdfPig, HasPdfPig, BuildReason("PdfPig")),
            new(Poppler, tools is not null, tools is null ? $"not installed: {PopplerTools.Remedy}" : tools.PdfToText),
        ];
        return [.. engines.OrderByDescending(engine => engine.Name == Default)];
    }

    /// <summary>
    /// A reader that holds its limits whatever the file does: the engine runs in processes of its own. Dispose it where it is
    /// an <see cref="IAsyncDisposable"/>.
    /// </summary>
    /// <param name="name">One of <see cref="All"/>; an <see cref="IhsMinerException"/> where it is not there.</param>
    /// <param name="worker">
    /// Starts a program that hands its standard streams to <see cref="ReadWorker"/> and opens the same engine there.
    /// </param>
    /// <param name="password">Opens encrypted files; null for none.</param>
    public static IPdfReader Open(string name, ReaderLimits limits, WorkerCommand worker, string? password = null) =>
        name == PdfPig && HasPdfPig ? new IsolatedReader(worker, limits, password) : OpenHere(name, limits, password);

    /// <summary>
    /// A reader whose engine runs in this process, if it is one that can: what a worker opens. Poppler runs out of process all
    /// the same.
    /// </summary>
    public static IPdfReader OpenHere(string name, ReaderLimits limits, string? password = null) => name switch
    {
        Poppler => new PopplerReader(PopplerTools.Require(), limits, password),
#if PDFPIG
        PdfPig => new global::IhsMiner.Pdf.PdfPig.PdfPigReader(limits, password),
#else
        PdfPig => throw new IhsMinerException(
            $"The PDF engine 'pdfpig' is not in this build: {BuildReason("PdfPig")}. There is: {Present()}."),
#endif
        _ => throw new IhsMinerException($"There is no PDF engine '{name}'. There is: {Present()}."),
    };

    /// <summary>An <see cref="IhsMinerException"/> with the remedy where an engine is not there.</summary>
    public static void Require(string name) => _ = OpenHere(name, new());

    private static string Present() => string.Join(", ", All().Where(engine => engine.IsPresent)
        .Select(engine => engine.Name).DefaultIfEmpty($"none ({PopplerTools.Remedy})"));

    /// <summary>What the engine probe of the build wrote into this assembly about a package.</summary>
    private static string BuildReason(string package) =>
        typeof(PdfEngines).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(attribute => attribute.Key == $"Engine.{package}")?.Value
        ?? $"the package {package} was not looked for; build IhsMiner.sln, not a project of it";
}
