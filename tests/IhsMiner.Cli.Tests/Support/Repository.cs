namespace IhsMiner.Cli.Tests.Support;

/// <summary>The repository that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The path of a file or folder that is checked in.</summary>
    public static string At(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "IhsMiner.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return Path.Combine([folder.FullName, .. parts]);
    }

    /// <summary>A bundled sample, such as <c>briefing</c>.</summary>
    public static string Sample(string name) => At("corpus", "samples", $"{name}.pdf");
}
