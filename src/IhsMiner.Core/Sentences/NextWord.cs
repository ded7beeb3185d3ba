namespace IhsMiner.Sentences;

/// <summary>Reads what follows a sign that may end a sentence.</summary>
internal static class NextWord
{
    /// <summary>
    /// True where the word at <paramref name="i"/> can open a sentence: a capital, a figure, or a brand such as eHealth.
    /// </summary>
    public static bool CanOpen(string text, int i)
    {
        i = AfterOpeners(text, i);
        if (i >= text.Length)
            return false;
        if (char.IsUpper(text[i]) || char.IsDigit(text[i]) || (!char.IsLetter(text[i]) && !IsBinding(text[i])))
            return true;
        return IsBrand(text, i);
    }

    /// <summary>The word at <paramref name="i"/>, without opening quotes and brackets.</summary>
    public static string Of(string text, int i)
    {
        var start = AfterOpeners(text, i);
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || (text[end] is '\'' or '’' or '-' && end > start)))
            end++;
        return text[start..end].TrimEnd('\'', '’', '-');
    }

    private static int AfterOpeners(string text, int i)
    {
        while (i < text.Length && text[i] is '(' or '[' or '“' or '‘' or '"' or '\'' or '«' or '¿' or '…' or '*')
            i++;
        return i;
    }

    /// <summary>Signs that bind to what stands before them.</summary>
    private static bool IsBinding(char c) =>
        c is ',' or ';' or ':' or ')' or ']' or '.' or '–' or '—' or '-' or '/' or '=' or '<' or '>' or '%' or '&' or '+';

    /// <summary>One or two small letters and then a capital: eHealth, mHealth, iPad, mRNA.</summary>
    private static bool IsBrand(string text, int i) =>
        char.IsLower(text[i])
            && ((i + 1 < text.Length && char.IsUpper(text[i + 1]))
                || (i + 2 < text.Length && char.IsLower(text[i + 1]) && char.IsUpper(text[i + 2])));
}
