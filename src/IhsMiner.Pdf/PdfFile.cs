using System.Buffers;
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

    /// <summary>Bytes that are hashed at a time.</summary>
    private const int HashedPiece = 1 << 18;

    /// <summary>
    /// The file, or why it is none that an engine should see. It is read in the caller's thread: handing each piece from thread to thread
    /// costs more than the hash.
    /// </summary>
    public static (PdfFile? File, Reading.Failed? Failed) Open(string path, ReaderLimits limits, CancellationToken cancellation)
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
            using var stream = new FileStream(info.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            var start = new byte[HeaderWindow];
            var length = stream.ReadAtLeast(start, HeaderWindow, throwOnEndOfStream: false);
            if (start.AsSpan(0, length).IndexOf("%PDF-"u8) < 0 && !EndsAsPdf(stream))
                return (null, new(FailureReason.NotAPdf, $"{info.Name} has no PDF header: it is another kind of file."));
            stream.Position = 0;
            return (new(info.FullName, info.Name, Convert.ToHexStringLower(Hash(stream, cancellation))), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, new(FailureReason.Unreadable, $"{info.Name} cannot be opened: check the path and the rights."));
        }
    }

    /// <summary>Whether the file has a PDF's last mark at its very end: then only its start is odd, and engines may read it.</summary>
    private static bool EndsAsPdf(FileStream stream)
    {
        var end = new byte[(int)Math.Min(EndWindow, stream.Length)];
        stream.Position = stream.Length - end.Length;
        var length = stream.ReadAtLeast(end, end.Length, throwOnEndOfStream: false);
        return end.AsSpan(0, length).TrimEnd(" \r\n\t\0"u8).EndsWith("%%EOF"u8);
    }

    private static byte[] Hash(FileStream stream, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var piece = ArrayPool<byte>.Shared.Rent(HashedPiece);
        try
        {
            for (int read; (read = stream.Read(piece)) > 0;)
            {
                cancellation.ThrowIfCancellationRequested();
                hash.AppendData(piece.AsSpan(0, read));
            }

            return hash.GetHashAndReset();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }
}
