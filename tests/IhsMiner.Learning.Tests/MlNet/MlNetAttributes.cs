namespace IhsMiner.Learning.Tests.MlNet;

/// <summary>A fact about ML.NET; skipped, with the reason, where this build has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MlNetFactAttribute : FactAttribute
{
    public MlNetFactAttribute() => Skip = MlNetPackage.IsPresent ? null : MlNetPackage.Because;
}

/// <summary>A theory about ML.NET; skipped, with the reason, where this build has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MlNetTheoryAttribute : TheoryAttribute
{
    public MlNetTheoryAttribute() => Skip = MlNetPackage.IsPresent ? null : MlNetPackage.Because;
}
