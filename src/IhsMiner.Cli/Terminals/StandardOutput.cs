using Microsoft.Win32.SafeHandles;

namespace IhsMiner.Cli.Terminals;

/// <summary>
/// The process's standard output. Unlike the console's own stream, which drops what a closed pipe does not take, it throws: an
/// <see cref="OutputClosedException"/> once nobody reads any more, an <see cref="IhsMinerException"/> where the system refuses.
/// </summary>
internal sealed class StandardOutput(Stream inner) : Stream
{
    /// <summary>The number of EPIPE on Linux and macOS: see errno(3).</summary>
    private const int BrokenPipe = 32;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static Stream Open() => new StandardOutput(
        Console.IsOutputRedirected && !OperatingSystem.IsWindows() && Pipe() is { } pipe ? pipe : Console.OpenStandardOutput());

    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            inner.Write(buffer, offset, count);
        }
        catch (IOException fault) when (fault.HResult == BrokenPipe)
        {
            throw new OutputClosedException();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IhsMinerException(
                $"standard output cannot be written ({fault.Message.TrimEnd('.')}); check the space left", fault);
        }
    }

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>
    /// The stream, where it is a pipe or its like; null for a file, whose place a <see cref="FileStream"/> would not share with
    /// the programs that write to it before and after.
    /// </summary>
    private static FileStream? Pipe()
    {
        try
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? null : stream;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // It was closed before the program started.
            return null;
        }
    }
}
