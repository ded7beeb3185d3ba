namespace IhsMiner.Pdf.PdfPig;

/// <summary>Decodes the strings of a content stream in their place (ISO 32000-1, 7.3.4).</summary>
internal static class ContentStrings
{
    /// <summary>
    /// The length of the string that begins at <paramref name="at"/>, behind its bracket, decoded there; <paramref name="at"/> goes behind its
    /// end. −1 where it is odd.
    /// </summary>
    public static int Literal(byte[] bytes, ref int at)
    {
        var (start, to, depth) = (at, at, 1);
        while (at < bytes.Length)
        {
            var b = bytes[at++];
            if (b == '\\')
            {
                if (Escaped(bytes, ref at) is not { } escaped)
                    return -1;
                b = escaped;
            }
            else if (b == '(')
                depth++;
            else if (b == ')' && --depth == 0)
                return IsUnicode(bytes, start, to) ? -1 : to - start;
            else if (b == ')' && at < bytes.Length && bytes[at] == '\r')
                // PdfPig may take this for the end.
                return -1;
            bytes[to++] = b;
        }

        return -1;
    }

    /// <summary>The same of a hexadecimal string.</summary>
    public static int Hexadecimal(byte[] bytes, ref int at)
    {
        var (start, to, half) = (at, at, -1);
        while (at < bytes.Length)
        {
            var b = bytes[at++];
            if (b == '>')
            {
                if (half >= 0)
                    bytes[to++] = (byte)(half << 4);
                return to - start;
            }

            if (b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or 0 or 12)
                continue;
            if (!char.IsAsciiHexDigit((char)b))
                return -1;
            var digit = b <= '9' ? b - '0' : (b & 0xDF) - 'A' + 10;
            if (half < 0)
                half = digit;
            else
                (bytes[to++], half) = ((byte)(half << 4 | digit), -1);
        }

        return -1;
    }

    /// <summary>Goes to the end of a literal string, on its last bracket; false where there is none.</summary>
    public static bool Skip(byte[] bytes, ref int at)
    {
        for (var depth = 0; at < bytes.Length; at++)
        {
            if (bytes[at] == '\\')
                at++;
            else if (bytes[at] == '(')
                depth++;
            else if (bytes[at] == ')' && --depth == 0)
                return true;
        }

        return false;
    }

    /// <summary>What an escape stands for; null where it is a line break or beyond a byte.</summary>
    private static byte? Escaped(byte[] bytes, ref int at)
    {
        if (at == bytes.Length)
            return null;
        var b = bytes[at++];
        if (b is < (byte)'0' or > (byte)'7')
        {
            return b switch
            {
                (byte)'n' => (byte)'\n',
                (byte)'r' => (byte)'\r',
                (byte)'t' => (byte)'\t',
                (byte)'b' => (byte)'\b',
                (byte)'f' => (byte)'\f',
                (byte)'\r' or (byte)'\n' => null,
                _ => b,
            };
        }

        var code = b - '0';
        for (var digits = 1; digits < 3 && at < bytes.Length && bytes[at] is >= (byte)'0' and <= (byte)'7'; digits++)
            code = 8 * code + (bytes[at++] - '0');
        return code > byte.MaxValue ? null : (byte)code;
    }

    /// <summary>PdfPig takes what begins with a byte order mark for Unicode.</summary>
    private static bool IsUnicode(byte[] bytes, int start, int stop) =>
        stop - start >= 2 && (bytes[start], bytes[start + 1]) is (0xFE, 0xFF) or (0xFF, 0xFE);
}
