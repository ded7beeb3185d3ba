namespace IhsMiner.Exchange.Tests;

/// <summary>A file that holds what the program is to write, byte for byte.</summary>
internal static class GoldenFile
{
    /// <summary>
    /// Fails where <paramref name="actual"/> differs from the file, and then leaves it under artifacts/golden/: once a person has
    /// looked at it and found it right, it replaces the file.
    /// </summary>
    public static void Matches(string actual, params string[] parts)
    {
        var path = Repository.At(["tests", "IhsMiner.Exchange.Tests", .. parts]);
        var expected = File.Exists(path) ? File.ReadAllText(path) : null;
        if (expected == actual)
            return;
        var left = Repository.At("artifacts", "golden", parts[^1]);
        Directory.CreateDirectory(Path.GetDirectoryName(left)!);
        File.WriteAllText(left, actual);
        Assert.Fail($"{string.Join('/', parts)} is not what was written; see artifacts/golden/{parts[^1]}");
    }
}
