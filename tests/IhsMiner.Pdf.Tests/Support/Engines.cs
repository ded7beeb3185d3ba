using System.Reflection;
using IhsMiner.Pdf.Poppler;
using Xunit.Sdk;

namespace IhsMiner.Pdf.Tests.Support;

/// <summary>Runs a theory on Poppler; skipped, with the reason, where Poppler is not installed.</summary>
[DataDiscoverer("Xunit.Sdk.DataDiscoverer", "xunit.core")]
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnPopplerAttribute : DataAttribute
{
    public OnPopplerAttribute() => Skip = Absence.Of(PdfEngines.Poppler);

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[PdfEngines.Poppler]];
}

/// <summary>Runs a theory on PdfPig; skipped, with the reason, where this build has no PdfPig.</summary>
[DataDiscoverer("Xunit.Sdk.DataDiscoverer", "xunit.core")]
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnPdfPigAttribute : DataAttribute
{
    public OnPdfPigAttribute() => Skip = Absence.Of(PdfEngines.PdfPig);

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[PdfEngines.PdfPig]];
}

/// <summary>A fact that needs each of the engines named; skipped, with the reason, where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EngineFactAttribute : FactAttribute
{
    public EngineFactAttribute(params string[] names) =>
        Skip = names.Select(Absence.Of).FirstOrDefault(absence => absence is not null);
}

/// <summary>A theory that needs an engine; skipped, with the reason, where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EngineTheoryAttribute : TheoryAttribute
{
    public EngineTheoryAttribute(string name) => Skip = Absence.Of(name);
}

/// <summary>A fact about what the system's <c>prlimit</c> forbids; skipped where it, or Poppler, is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PrlimitFactAttribute : FactAttribute
{
    public PrlimitFactAttribute() => Skip = PopplerTools.Find() is not { } tools ? PopplerTools.Remedy
        : tools.Prlimit is null ? "this system has no prlimit"
        : null;
}

internal static class Absence
{
    /// <summary>Why the engine is not there; null where it is.</summary>
    public static string? Of(string name)
    {
        var engine = PdfEngines.All().Single(engine => engine.Name == name);
        return engine.IsPresent ? null : $"{name}: {engine.Because}";
    }
}
