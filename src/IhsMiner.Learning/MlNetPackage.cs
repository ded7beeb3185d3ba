using System.Reflection;

namespace IhsMiner.Learning;

/// <summary>Whether this build has the packages Microsoft.ML and Microsoft.ML.FastTree.</summary>
public static class MlNetPackage
{
#if MLNET
    public const bool IsPresent = true;
#else
    public const bool IsPresent = false;
#endif

    /// <summary>One line for a person: what the build's probe of its package registry found.</summary>
    public static string Because { get; } =
        typeof(MlNetPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(attribute => attribute.Key == "Engine.MlNet")?.Value
        ?? "the packages were not looked for; build IhsMiner.sln, not a project of it";
}
