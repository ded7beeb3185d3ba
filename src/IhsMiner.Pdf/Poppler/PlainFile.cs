using System.Buffers;
using System.IO.Compression;

namespace IhsMiner.Pdf.Poppler;

/// <summary>
/// Tells from a file's bytes alone that it is not encrypted and that none of its pages is turned. Then <c>pdfinfo</c>, whose start
/// costs as much as the text of a page or two, has nothing to add to what <c>pdftotext</c> prints. In doubt it is not plain.
/// </summary>
internal static class PlainFile
{
    /// <summary>Bytes of the largest file that is looked at; larger ones take so long that pdfinfo counts for nothing.</summary>
    private const long Largest = 32 << 20;

    /// <summary>Bytes that the object streams of a file may hold together: a decompression bomb holds more.</summary>
    private const int MostUnpacked = 64 << 20;

    /// <summary>Bytes before the type of a stream in which its dictionary begins; real ones are shorter by far.</summary>
    private const int DictionaryReach = 512;

    public static bool Is(string path)
    {
        byte[] bytes = [];
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            if (file.Length > Largest)
                return false;
            bytes = ArrayPool<byte>.Shared.Rent((int)file.Length);
            return Is(bytes, file.ReadAtLeast(bytes.AsSpan(0, (int)file.Length), (int)file.Length, throwOnEndOfStream: false));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    internal static bool Is(byte[] bytes, int length)
    {
        var file = bytes.AsSpan(0, length);
        if (file.IndexOf("/Encrypt"u8) >= 0 || MayTurn(file))
            return false;
        // Pages may stand in object streams.
        var left = MostUnpacked;
        for (var at = 0; file[at..].IndexOf("/ObjStm"u8) is >= 0 and var next;)
        {
            at += next + "/ObjStm"u8.Length;
            if (Start(file, at) is not { } start || !IsPlain(bytes, start, length, ref left))
                return false;
        }

        return true;
    }

    /// <summary>A page is turned by a number other than 0, or may be by one that stands elsewhere.</summary>
    private static bool MayTurn(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf("/Rotate"u8) is >= 0 and var at)
        {
            text = text[(at + "/Rotate"u8.Length)..].TrimStart(" \r\n\t\0\f"u8);
            if (text.IsEmpty || text[0] != '0' || (text.Length > 1 && (char.IsAsciiDigit((char)text[1]) || IsReference(text[1..]))))
                return true;
        }

        return false;
    }

    /// <summary>As in <c>0 0 R</c>.</summary>
    private static bool IsReference(ReadOnlySpan<byte> text) => text.TrimStart(" \r\n\t"u8) is [>= (byte)'0' and <= (byte)'9', ..];

    /// <summary>Where the bytes of the stream begin, where they are deflated and nothing else.</summary>
    private static int? Start(ReadOnlySpan<byte> file, int at)
    {
        var from = Math.Max(0, at - DictionaryReach);
        var open = file[from..at].LastIndexOf(" obj"u8);
        var close = file[at..Math.Min(file.Length, at + DictionaryReach)].IndexOf("stream"u8);
        if (open < 0 || close < 0)
            return null;
        var dictionary = file[(from + open)..(at + close)];
        var start = at + close + "stream"u8.Length;
        if (dictionary.IndexOf("/FlateDecode"u8) < 0 || dictionary.Count("Decode"u8) > 1 || start + 1 >= file.Length)
            return null;
        return start + (file[start] == '\r' && file[start + 1] == '\n' ? 2 : 1);
    }

    private static bool IsPlain(byte[] bytes, int start, int length, ref int left)
    {
        try
        {
            using var packed = new MemoryStream(bytes, start, length - start, writable: false);
            using var stream = new ZLibStream(packed, CompressionMode.Decompress);
            using var objects = new MemoryStream();
            Span<byte> piece = stackalloc byte[8192];
            for (int read; (read = stream.Read(piece)) > 0; left -= read)
            {
                if (read > left)
                    return false;
                objects.Write(piece[..read]);
            }

            return !MayTurn(objects.GetBuffer().AsSpan(0, (int)objects.Length));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
