using System.Security.Cryptography;
using IhsMiner.Documents;

namespace IhsMiner.Pdf;

/// <summary>A file that has passed the checks that need no PDF engine.</summary>
/// <param name="FullPath">Absolute, so that no engine takes the name for an option or a stream.</param>
/// <param name="Name">The file's name without its folder.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
internal sealed record PdfFile(string FullPath, string Name, string Sha256)
{
    /// <summary>
    /// Bytes in which the header must start. ISO 32000-1, annex H, lets readers accept junk within the first 1,024; four
    /// times that covers mail and web headers that were saved in front of the file.
    /// </summary>
    private const int HeaderWindow = 4096;

    /// <summary>The file, or why it is none that an engine should see.</summary>
    public static async Task<(PdfFile? File, Reading.Failed? Failed)> OpenAsync(
        string path, ReaderLimits limits, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var info = new FileInfo(Path.GetFullPath(path));
        if (!info.Exists)
            return (null, new(FailureReason.Unreadable, $"{info.Name} is not there or is no file: check the path."));
        if (info.Length == 0)
            return (null, new(FailureReason.NotAPdf, $"{info.Name} is empty: fetch it again."));
        if (info.Length > (long)limits.FileMegabytes << 20)
            return (null, new(FailureReason.TooLarge, $"{info.Name} is larger than {limits.FileMegabytes} MB: raise the limit."));
        try
        {
            using var stream = new FileStream(
                info.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.Asynchronous);
            var start = new byte[HeaderWindow];
            var length = await stream.ReadAtLeastAsync(start, HeaderWindow, throwOnEndOfStream: false, cancellation)
                .ConfigureAwait(false);
            if (start.AsSpan(0, length).IndexOf("%PDF-"u8) < 0)
                return (null, new(FailureReason.NotAPdf, $"{info.Name} has no PDF header: it is another kind of file."));
            stream.Position = 0;
            var hash = await SHA256.HashDataAsync(stream, cancellation).ConfigureAwait(false);
            return (new(info.FullName, info.Name, Convert.ToHexStringLower(hash)), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, new(FailureReason.Unreadable, $"{info.Name} cannot be opened: check its permissions."));
        }
    }
}
