using System.Text;

namespace IhsMiner.Exchange.Tables;

/// <summary>
/// A text file that people made: UTF-8 with or without a byte order mark, or UTF-16 with one. Anything else is an error, for a
/// wrong guess would turn dashes and accents into other letters in silence.
/// </summary>
public static class TextFile
{
    /// <summary>A reader behind the byte order mark. It throws <see cref="DecoderFallbackException"/> at the first wrong byte.</summary>
    public static StreamReader Open(string path)
    {
        var stream = OpenBytes(path);
        Span<byte> mark = stackalloc byte[3];
        var read = stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        var (encoding, skip) = EncodingOf(mark[..read]);
        stream.Position = skip;
        return new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false);
    }

    /// <summary>The whole text.</summary>
    public static string Read(string path) => Read(path, reader => reader.ReadToEnd());

    /// <summary>The first <paramref name="length"/> chars, or all where there are fewer.</summary>
    public static string ReadHead(string path, int length) => Read(path, reader =>
    {
        var head = new char[length];
        return new string(head, 0, reader.ReadBlock(head));
    });

    private static string Read(string path, Func<StreamReader, string> read)
    {
        using var reader = Open(path);
        try
        {
            return read(reader);
        }
        catch (DecoderFallbackException fault)
        {
            throw WrongEncoding(path, fault);
        }
    }

    /// <summary>The error to throw when <see cref="Open"/>'s reader met a wrong byte.</summary>
    public static IhsMinerException WrongEncoding(string path, DecoderFallbackException cause)
    {
        var line = FirstWrongLine(path);
        return new IhsMinerException(
            $"{path}, line {line}: not UTF-8 text (Windows-1252?); save it again as UTF-8 (in Excel: 'CSV UTF-8').", cause);
    }

    private static FileStream OpenBytes(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IhsMinerException($"{path}: cannot be read ({fault.Message.TrimEnd('.')}); check the path and the rights.", fault);
        }
    }

    private static (Encoding Encoding, int Skip) EncodingOf(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(false, throwOnInvalidBytes: true), 3),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        _ => (new UTF8Encoding(false, throwOnInvalidBytes: true), 0),
    };

    // Latin-1 maps every byte to one char and never fails, so that the lines before the wrong byte can be counted.
    private static int FirstWrongLine(string path)
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        var number = 1;
        foreach (var line in File.ReadLines(path, Encoding.Latin1))
        {
            try
            {
                strict.GetCharCount(Encoding.Latin1.GetBytes(line));
            }
            catch (DecoderFallbackException)
            {
                return number;
            }

            number++;
        }

        return number;
    }
}
