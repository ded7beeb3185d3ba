namespace IhsMiner.Sentences;

/// <summary>Finds citation numbers that stand behind the full stop of the sentence they belong to.</summary>
internal static class Citations
{
    /// <summary>The longest citation, in characters.</summary>
    private const int Longest = 30;

    /// <summary>
    /// The shortest word that figures behind its full stop can cite; shorter ones are labels, as in p.5 or No.10.
    /// </summary>
    private const int ShortestWord = 4;

    /// <summary>
    /// Past figures in square brackets after the space at <paramref name="end"/>: <c>… care. [3] The</c>; else <paramref
    /// name="end"/>.
    /// </summary>
    public static int AfterBracketed(string text, int end)
    {
        var i = end;
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        return Bracketed(text, i) ?? end;
    }

    /// <summary>
    /// Past figures that follow the stop at <paramref name="stop"/> without a space, <c>… care.1,2 The</c> or <c>… care.[3]
    /// The</c>;
    /// else <paramref name="end"/>.
    /// </summary>
    public static int AfterAttached(string text, int start, int stop, int end)
    {
        if (end >= text.Length)
            return end;
        if (text[end] == '[')
            return Bracketed(text, end) ?? end;
        var word = stop;
        while (word > start && char.IsLower(text[word - 1]))
            word--;
        var i = end;
        while (i < text.Length && i - end < Longest && IsFigure(text[i]))
            i++;
        return char.IsDigit(text[end]) && stop - word >= ShortestWord && i < text.Length && char.IsWhiteSpace(text[i]) ? i : end;
    }

    private static int? Bracketed(string text, int open)
    {
        if (open >= text.Length || text[open] != '[')
            return null;
        var close = text.IndexOf(']', open, Math.Min(Longest, text.Length - open));
        if (close <= open + 1)
            return null;
        for (var i = open + 1; i < close; i++)
        {
            if (!IsFigure(text[i]) && text[i] != ' ')
                return null;
        }

        return close + 1;
    }

    private static bool IsFigure(char c) => char.IsDigit(c) || c is ',' or '-' or '–' or '\u2010' or '\u2011' or '−';
}
