namespace IhsMiner.Pdf.Tests.Support;

/// <summary>A folder of a test's own, removed with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ihsminer-test-");

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>A shell script that can be run, in the place of a program.</summary>
    public string Script(string name, string body)
    {
        var path = Write(name, System.Text.Encoding.UTF8.GetBytes($"#!/bin/sh\n{body}\n"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    /// <summary>The names of all that lies in it.</summary>
    public IReadOnlyList<string> Names() => [.. folder.EnumerateFileSystemInfos().Select(entry => entry.Name)];

    /// <summary>The path of what may lie in it.</summary>
    public string At(string name) => Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);
}
