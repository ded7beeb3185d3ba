namespace IhsMiner.Tests.Architecture;

/// <summary>The repository that the tests run in, as files.</summary>
internal static class Repository
{
    /// <summary>What builds leave behind.</summary>
    private static readonly string[] Built = ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>Paths from the root with '/', of files below a folder that end in one of the endings; in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] endings)
    {
        var start = Path.Combine(Root, folder);
        if (!Directory.Exists(start))
            return [];
        return [.. Directory.EnumerateFiles(start, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            .Where(path => !path.Split('/').Any(part => Built.Contains(part)))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The C# files below a folder.</summary>
    public static IReadOnlyList<SourceFile> Sources(string folder) => [.. Files(folder, ".cs").Select(SourceFile.Read)];

    public static string At(string path) => Path.Combine(Root, path);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "IhsMiner.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("No folder above the tests holds IhsMiner.sln.");
        return folder.FullName;
    }
}
