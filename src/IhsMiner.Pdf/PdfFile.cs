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
    /// Bytes in which the header must stand. ISO 32000-1, annex H, lets readers accept junk within the first 1,024; sixteen
    /// times that covers mail and web headers that were saved in front of the file.
    /// </summary>
    private const int HeaderWindow = 16_384;

    /// <summary>Bytes at the end in which the last mark must stand where there is no header, blanks and zeros behind it included.</summary>
    private const int EndWindow = 1024;

    /// <summary>The file, or why it is none that an engine should see.</summary>
    public static async Task<(PdfFile? File, Reading.Failed? Failed)> OpenAsync(
        string path, ReaderLimits limits, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var info = new FileInfo(Path.GetFullPath(path));
        try
        {
            // What a link leads to is what counts. Pipes and devices have no length, and opening one could wait for ever.
            var target = info.LinkTarget is null ? info : (FileInfo)info.ResolveLinkTarget(returnFinalTarget: true)!;
            if (!target.Exists)
                return (null, new(FailureReason.Unreadable, $"{info.Name} is not there or is no file: check the path."));
            if (target.Length == 0)
                return (null, new(FailureReason.NotAPdf, $"{info.Name} is empty, a pipe or a device: fetch it again."));
            if (target.Length > (long)limits.FileMegabytes << 20)
                return (null, ReadingFailure.TooLarge(info.Name, $"more than {limits.FileMegabytes} MB"));
            using var stream = new FileStream(
                info.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.Asynchronous);
            var start = new byte[HeaderWindow];
            var length = await stream.ReadAtLeastAsync(start, HeaderWindow, throwOnEndOfStream: false, cancellation)
                .ConfigureAwait(false);
            if (start.AsSpan(0, length).IndexOf("%PDF-"u8) < 0 && !await EndsAsPdfAsync(stream, cancellation).ConfigureAwait(false))
                return (null, new(FailureReason.NotAPdf, $"{info.Name} has no PDF header: it is another kind of file."));
            stream.Position = 0;
            var hash = await SHA256.HashDataAsync(stream, cancellation).ConfigureAwait(false);
            return (new(info.FullName, info.Name, Convert.ToHexStringLower(hash)), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, new(FailureReason.Unreadable, $"{info.Name} cannot be opened: check the path and the rights."));
        }
    }

    /// <summary>Whether the file has a PDF's last mark at its very end: then only its start is odd, and engines may read it.</summary>
    private static async Task<bool> EndsAsPdfAsync(FileStream stream, CancellationToken cancellation)
    {
        var end = new byte[(int)Math.Min(EndWindow, stream.Length)];
        stream.Position = stream.Length - end.Length;
        var length = await stream.ReadAtLeastAsync(end, end.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        return end.AsSpan(0, length).TrimEnd(" \r\n\t\0"u8).EndsWith("%%EOF"u8);
    }
}
