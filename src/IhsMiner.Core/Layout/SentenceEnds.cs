namespace IhsMiner.Layout;

/// <summary>Tells whether a line could be the last of its sentence.</summary>
internal static class SentenceEnds
{
    /// <summary>
    /// True after a full stop, question or exclamation mark, with closing quotes, brackets or citation figures behind it.
    /// </summary>
    public static bool Closes(string text)
    {
        for (var i = text.Length - 1; i >= 0 && i >= text.Length - 24; i--)
        {
            var c = text[i];
            if (c is '.' or '?' or '!' or '…')
                return c != '.' || !IsDecimal(text, i);
            if (!(char.IsDigit(c) || c is ',' or '–' or '-' or ')' or ']' or '”' or '’' or '"' or '\'' or ' ' or '*' or '»'))
                return false;
            if (c is ',' or ' ' && i == text.Length - 1)
                return false;
        }

        return false;
    }

    /// <summary>A point within a number.</summary>
    private static bool IsDecimal(string text, int point) =>
        point > 0 && point + 1 < text.Length && char.IsDigit(text[point - 1]) && char.IsDigit(text[point + 1]);
}
