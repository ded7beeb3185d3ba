using IhsMiner.Learning;
using IhsMiner.Pdf;
using IhsMiner.Pdf.Ocr;

namespace IhsMiner.Cli.Tests.Support;

/// <summary>A fact that reads PDFs; skipped where no PDF engine is there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PdfFactAttribute : FactAttribute
{
    public PdfFactAttribute() => Skip = PdfEngines.All().Any(engine => engine.IsPresent)
        ? null
        : string.Join("; ", PdfEngines.All().Select(engine => $"{engine.Name}: {engine.Because}"));
}

/// <summary>
/// A fact that needs a shell, signals and links; skipped on Windows, and where a device that it names is not there.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute(string device = "/dev/null") => Skip =
        OperatingSystem.IsWindows() ? "Windows has neither sh nor signals"
        : File.Exists(device) ? null
        : $"this system has no {device}";
}

/// <summary>A fact about README.md; skipped while there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReadmeFactAttribute : FactAttribute
{
    public ReadmeFactAttribute() => Skip = File.Exists(Repository.At("README.md")) ? null : "there is no README.md yet";
}

/// <summary>A fact about ML.NET; skipped, with the reason, where this build has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MlNetFactAttribute : FactAttribute
{
    public MlNetFactAttribute() => Skip = MlNetPackage.IsPresent ? null : MlNetPackage.Because;
}

/// <summary>A fact about Poppler; skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PopplerFactAttribute : FactAttribute
{
    public PopplerFactAttribute()
    {
        var poppler = PdfEngines.All().Single(engine => engine.Name == PdfEngines.Poppler);
        Skip = poppler.IsPresent ? null : poppler.Because;
    }
}

/// <summary>A fact about rights on files; skipped on Windows, and for the superuser, whom no right keeps out.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PlainUserFactAttribute : FactAttribute
{
    public PlainUserFactAttribute() => Skip =
        OperatingSystem.IsWindows() ? "Windows has other rights"
        : Environment.IsPrivilegedProcess ? "the superuser may open everything"
        : null;
}

/// <summary>A fact about text recognition; skipped where Tesseract is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TesseractFactAttribute : FactAttribute
{
    public TesseractFactAttribute() => Skip = OcrTools.Find() is null ? OcrTools.Remedy : null;
}

/// <summary>A fact about a machine without Tesseract; skipped where it is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NoTesseractFactAttribute : FactAttribute
{
    public NoTesseractFactAttribute() => Skip = OcrTools.Find() is null ? null : "Tesseract is installed";
}

/// <summary>A fact about a Slurm cluster; skipped where none was started for the tests.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SlurmFactAttribute : FactAttribute
{
    public SlurmFactAttribute() => Skip = File.Exists(Environment.GetEnvironmentVariable("SLURM_CONF"))
        ? null
        : "no Slurm cluster was started: where Slurm is installed, tests/slurm/cluster.sh starts one, and SLURM_CONF names it";
}
