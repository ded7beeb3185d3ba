using System.Text;

namespace IhsMiner.Exchange.Files;

/// <summary>Writes a file so that it is there whole or not at all: beside its place first, then moved into it.</summary>
public static class AtomicFile
{
    /// <summary>Writes text as UTF-8 without a byte order mark.</summary>
    public static void WriteText(string path, Action<TextWriter> write) => Write(path, stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        write(writer);
    });

    /// <summary>Makes a folder to write into, and those above it, where they are not there yet.</summary>
    public static void CreateFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new IhsMinerException(
                $"{path}: this folder cannot be made ({fault.Message.TrimEnd('.')}); name another, or check the rights.", fault);
        }
    }

    /// <summary>
    /// Writes bytes. Where that fails, a file that was there before stays as it was, and nothing half-written remains.
    /// </summary>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            if (IsDevice(path))
                WriteThrough(path, FileMode.Open, write);
            else
                WriteBeside(TargetOf(path), write);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new IhsMinerException(
                $"{path}: cannot be written ({fault.Message.TrimEnd('.')}); check the folder, its rights and the space left.", fault);
        }
    }

    private static void WriteBeside(string target, Action<Stream> write)
    {
        if (Directory.Exists(target))
            throw new IOException("it is a folder");
        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.part");
        try
        {
            WriteThrough(beside, FileMode.CreateNew, write);
            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static void WriteThrough(string path, FileMode mode, Action<Stream> write)
    {
        using var stream = new FileStream(path, mode, FileAccess.Write);
        write(stream);
        stream.Flush(flushToDisk: mode == FileMode.CreateNew);
    }

    // A link stays a link: what it points to is replaced.
    private static string TargetOf(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }

    // /dev/stdout and its like cannot be replaced, and must not be.
    private static bool IsDevice(string path) => Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);
}
