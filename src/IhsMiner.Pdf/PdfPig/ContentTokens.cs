namespace IhsMiner.Pdf.PdfPig;

/// <summary>
/// Cuts a content stream into tokens (ISO 32000-1, 7.2 and 7.3), numbers with PdfPig's arithmetic. Strings are decoded in their place, since
/// that never makes them longer.
/// </summary>
/// <param name="bytes">Strings are overwritten.</param>
internal sealed class ContentTokens(byte[] bytes)
{
    private int at;

    /// <summary>The token without slashes and brackets, <c>bytes[Start..Stop]</c>; a dictionary with its own.</summary>
    public int Start { get; private set; }

    /// <summary>Excluded.</summary>
    public int Stop { get; private set; }

    public double Number { get; private set; }

    public ReadOnlyMemory<byte> Memory => bytes.AsMemory(Start, Stop - Start);

    public ReadOnlySpan<byte> Span => bytes.AsSpan(Start, Stop - Start);

    public ContentToken Next()
    {
        while (at < bytes.Length && IsSpace(bytes[at]))
            at++;
        if (at == bytes.Length)
            return ContentToken.End;
        Start = Stop = at;
        switch (bytes[at])
        {
            case (byte)'/':
                return Name();
            case (byte)'(':
                at++;
                return Found(ContentToken.Text, ContentStrings.Literal(bytes, ref at));
            case (byte)'<' when at + 1 < bytes.Length && bytes[at + 1] == '<':
                return Dictionary();
            case (byte)'<':
                at++;
                return Found(ContentToken.Text, ContentStrings.Hexadecimal(bytes, ref at));
            case (byte)'[':
                at++;
                return ContentToken.ArrayStart;
            case (byte)']':
                at++;
                return ContentToken.ArrayEnd;
            case >= (byte)'0' and <= (byte)'9' or (byte)'-' or (byte)'+' or (byte)'.':
                return ReadNumber();
            case >= (byte)'A' and <= (byte)'Z' or >= (byte)'a' and <= (byte)'z' or (byte)'\'' or (byte)'"':
                return Operator();
            default:
                return ContentToken.Odd;
        }
    }

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or 0 or 12;

    private static bool EndsWord(byte b) => IsSpace(b)
        || b is (byte)'/' or (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'%' or (byte)'{' or (byte)'}';

    private ContentToken Found(ContentToken token, int length)
    {
        (Start, Stop) = (Start + 1, Start + 1 + length);
        return length < 0 ? ContentToken.Odd : token;
    }

    private ContentToken Name()
    {
        Start = ++at;
        for (; at < bytes.Length && !EndsWord(bytes[at]); at++)
        {
            if (bytes[at] is (byte)'#' or <= (byte)' ' or >= 127)
                return ContentToken.Odd;
        }

        Stop = at;
        return ContentToken.Name;
    }

    private ContentToken Operator()
    {
        while (at < bytes.Length && !EndsWord(bytes[at]))
            at++;
        Stop = at;
        return ContentToken.Operator;
    }

    private ContentToken ReadNumber()
    {
        var (whole, fraction, places, isNegative, hasPoint) = (0.0, 0L, 0, false, false);
        for (; at < bytes.Length; at++)
        {
            var b = bytes[at];
            if (b is >= (byte)'0' and <= (byte)'9')
            {
                if (hasPoint)
                    (fraction, places) = (unchecked(10 * fraction + (b - '0')), places + 1);
                else
                    whole = 10 * whole + (b - '0');
            }
            else if (b == '.')
            {
                if (hasPoint)
                    return ContentToken.Odd;
                hasPoint = true;
            }
            else if (b == '-')
                isNegative = true;
            else if (b is (byte)'e' or (byte)'E')
                return ContentToken.Odd;
            else if (b != '+')
                break;
        }

        if (places > 0)
            whole += places switch { 1 => fraction / 10.0, 2 => fraction / 100.0, 3 => fraction / 1000.0, _ => fraction / Math.Pow(10, places) };
        Number = whole == 0 ? 0 : isNegative ? -whole : whole;
        return ContentToken.Number;
    }

    /// <summary>To the brackets that close it; strings in it may hold others.</summary>
    private ContentToken Dictionary()
    {
        var depth = 0;
        for (; at + 1 < bytes.Length; at++)
        {
            if (bytes[at] is (byte)'(' or (byte)'%' or (byte)'\\')
            {
                if (bytes[at] != '(' || !ContentStrings.Skip(bytes, ref at))
                    return ContentToken.Odd;
            }
            else if (bytes[at] == '<' && bytes[at + 1] == '<')
                (depth, at) = (depth + 1, at + 1);
            else if (bytes[at] == '>' && bytes[at + 1] == '>')
            {
                at++;
                if (--depth > 0)
                    continue;
                Stop = ++at;
                return ContentToken.Dictionary;
            }
        }

        return ContentToken.Odd;
    }
}
