using System.Security.Cryptography;
using IhsMiner.Pdf;

namespace IhsMiner.Cli.Batch;

/// <summary>The hash that tells files of the same bytes.</summary>
internal static class FileSha256
{
    /// <summary>
    /// 64 lower-case hexadecimal digits; null for a file that is empty, larger than readers take, or cannot be read: the reader says
    /// what is wrong with it.
    /// </summary>
    public static async Task<string?> OfAsync(string path, CancellationToken cancellation)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists || file.Length == 0 || file.Length > (long)new ReaderLimits().FileMegabytes << 20)
                return null;
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.Asynchronous);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation).ConfigureAwait(false));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
