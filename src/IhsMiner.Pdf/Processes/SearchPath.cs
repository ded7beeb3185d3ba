namespace IhsMiner.Pdf.Processes;

/// <summary>Finds programs as a shell would, in the folders of PATH.</summary>
internal static class SearchPath
{
    /// <summary>The full path of the first program of that name; null where there is none.</summary>
    public static string? Find(string program)
    {
        var file = OperatingSystem.IsWindows() ? program + ".exe" : program;
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(File.Exists);
    }
}
