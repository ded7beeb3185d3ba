namespace IhsMiner.Pdf.Poppler;

/// <summary>Cuts a stream into lines of bytes, in one buffer that is used again and grows with the longest line.</summary>
internal sealed class ByteLines(Stream stream)
{
    private byte[] buffer = new byte[1 << 16];

    /// <summary>The line is <c>buffer[start..end]</c>; what is read beyond it ends at <c>filled</c>.</summary>
    private int start, end = -1, filled;

    /// <summary>The line without its <c>\n</c>; good until the next call.</summary>
    public ReadOnlySpan<byte> Line => buffer.AsSpan(start, end - start);

    /// <summary>Goes to the next line; false at the end of the stream.</summary>
    public bool Next()
    {
        start = Math.Min(end + 1, filled);
        return ToLineEnd(start);
    }

    /// <summary>Adds the next line, and the <c>\n</c> before it, to this one; false at the end of the stream.</summary>
    public bool Extend() => end < filled && ToLineEnd(end + 1);

    private bool ToLineEnd(int from)
    {
        while (true)
        {
            var at = buffer.AsSpan(from, filled - from).IndexOf((byte)'\n');
            if (at >= 0)
            {
                end = from + at;
                return true;
            }

            from = filled;
            if (filled == buffer.Length)
                from -= MakeRoom();
            var read = stream.Read(buffer, filled, buffer.Length - filled);
            if (read == 0)
            {
                end = filled;
                return end > start;
            }

            filled += read;
        }
    }

    /// <summary>Moves the line to the front of the buffer, a larger one where it fills more than half; tells by how much.</summary>
    private int MakeRoom()
    {
        var moved = start;
        var old = buffer;
        if (filled - start > buffer.Length / 2)
            buffer = new byte[2 * buffer.Length];
        Array.Copy(old, start, buffer, 0, filled - start);
        (start, end, filled) = (0, end - moved, filled - moved);
        return moved;
    }
}
