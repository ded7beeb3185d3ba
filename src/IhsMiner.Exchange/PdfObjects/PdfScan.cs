namespace IhsMiner.Exchange.PdfObjects;

/// <summary>
/// Finds where the objects of a PDF end (ISO 32000-1, 7.2 and 7.3), without making anything of them: what is copied from one place of a
/// file to another stays byte for byte what it was.
/// </summary>
internal static class PdfScan
{
    /// <summary>Arrays and dictionaries within one another; real files have fewer than ten.</summary>
    private const int Deepest = 64;

    /// <summary>The first byte at or after <paramref name="at"/> that is neither white space nor in a comment.</summary>
    public static int SkipSpace(ReadOnlySpan<byte> data, int at)
    {
        for (; at < data.Length; at++)
        {
            if (data[at] == '%')
                while (at + 1 < data.Length && data[at + 1] is not ((byte)'\n' or (byte)'\r'))
                    at++;
            else if (!IsSpace(data[at]))
                break;
        }

        return at;
    }

    /// <summary>Behind the last byte of the object that begins at <paramref name="at"/>; a reference counts as one.</summary>
    /// <exception cref="InvalidDataException">No object begins there, or it does not end.</exception>
    public static int End(ReadOnlySpan<byte> data, int at, int depth = 0)
    {
        if (depth > Deepest)
            throw new InvalidDataException("objects stand too deep within one another");
        return At(data, at) switch
        {
            (byte)'/' => EndOfWord(data, at + 1),
            (byte)'(' => EndOfString(data, at),
            (byte)'[' => EndOfItems(data, at + 1, "]"u8, depth),
            (byte)'<' when At(data, at + 1) == '<' => EndOfItems(data, at + 2, ">>"u8, depth),
            (byte)'<' => data[at..].IndexOf((byte)'>') is > 0 and var length ? at + length + 1 : throw Torn(),
            >= (byte)'0' and <= (byte)'9' => EndOfReference(data, at) ?? EndOfWord(data, at),
            _ => EndOfWord(data, at) is var end && end > at ? end : throw new InvalidDataException($"no object begins at byte {at}"),
        };
    }

    /// <summary>Whether <paramref name="word"/> stands there.</summary>
    public static bool Stands(ReadOnlySpan<byte> data, int at, ReadOnlySpan<byte> word) =>
        at <= data.Length && data[at..].StartsWith(word);

    /// <summary>The whole number there, and where it ends; null where none is or it is larger than any file.</summary>
    public static (int Value, int End)? Integer(ReadOnlySpan<byte> data, int at)
    {
        var end = at;
        long value = 0;
        while (end < data.Length && data[end] is >= (byte)'0' and <= (byte)'9' && value <= int.MaxValue)
            value = (value * 10) + data[end++] - '0';
        return end > at && value <= int.MaxValue ? ((int)value, end) : null;
    }

    private static byte At(ReadOnlySpan<byte> data, int at) => at < data.Length ? data[at] : throw Torn();

    private static int EndOfItems(ReadOnlySpan<byte> data, int at, ReadOnlySpan<byte> close, int depth)
    {
        for (at = SkipSpace(data, at); !Stands(data, at, close); at = SkipSpace(data, at))
            at = End(data, at, depth + 1);
        return at + close.Length;
    }

    private static int EndOfString(ReadOnlySpan<byte> data, int at)
    {
        var open = 0;
        do
        {
            var letter = At(data, at);
            open += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            at += letter == '\\' ? 2 : 1;
        }
        while (open > 0);
        return at;
    }

    private static int? EndOfReference(ReadOnlySpan<byte> data, int at)
    {
        if (Integer(data, at) is not { } number || SkipSpace(data, number.End) is var second && second == number.End)
            return null;
        if (Integer(data, second) is not { } generation || SkipSpace(data, generation.End) is var third && third == generation.End)
            return null;
        return Stands(data, third, "R"u8) && EndOfWord(data, third) == third + 1 ? third + 1 : null;
    }

    private static int EndOfWord(ReadOnlySpan<byte> data, int at)
    {
        while (at < data.Length && !IsSpace(data[at]) && !"()<>[]{}/%"u8.Contains(data[at]))
            at++;
        return at;
    }

    private static bool IsSpace(byte letter) => letter is 0 or 9 or 10 or 12 or 13 or 32;

    private static InvalidDataException Torn() => new("the file ends within an object");
}
