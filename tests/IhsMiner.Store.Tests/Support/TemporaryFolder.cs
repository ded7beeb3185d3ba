namespace IhsMiner.Store.Tests.Support;

/// <summary>An empty folder for one test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("ihsminer-store-").FullName;

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public IReadOnlyList<string> Names() =>
        [.. Directory.EnumerateFileSystemEntries(Path).Select(path => System.IO.Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
