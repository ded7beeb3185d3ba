using System.Security.Cryptography;

namespace IhsMiner.Exchange.Files;

/// <summary>SHA-256 of files one after the other.</summary>
public static class FileHash
{
    /// <param name="paths">In any order: they are taken in ordinal order of their names.</param>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    public static string Of(IEnumerable<string> paths)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in paths.OrderBy(path => Path.GetFileName(path), StringComparer.Ordinal))
            hash.AppendData(File.ReadAllBytes(path));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
