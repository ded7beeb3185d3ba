namespace IhsMiner.Layout;

/// <summary>Tells section numbers such as <c>2</c>, <c>3.1.</c> and <c>A.2</c>.</summary>
internal static class SectionNumbers
{
    /// <summary>Up to three figures a level, up to four levels; a capital letter may stand for the first.</summary>
    public static bool IsNumber(string text)
    {
        var digits = 0;
        var levels = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                if (++digits > 3)
                    return false;
            }
            else if (text[i] == '.' && (digits > 0 || i == 1))
            {
                digits = 0;
                levels++;
            }
            else if (i > 0 || !char.IsAsciiLetterUpper(text[i]))
            {
                return false;
            }
        }

        return levels <= 5 && text.Any(char.IsAsciiDigit);
    }

    /// <summary>
    /// True where <paramref name="text"/> starts with a section number and a capital letter, and the number has a point or is
    /// small.
    /// </summary>
    public static bool Opens(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && space + 1 < text.Length && IsNumber(text[..space]) && char.IsUpper(text[space + 1])
            && (text.AsSpan(0, space).Contains('.') || space <= 2);
    }
}
