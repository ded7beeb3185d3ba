namespace IhsMiner.Sentences;

/// <summary>
/// Cuts English running text into sentences by rules; the cases they were written for stand in the tests' Markdown specs.
/// </summary>
public static class SentenceSegmentation
{
    /// <summary>How far ahead the bracket that closes an open one is looked for, in characters.</summary>
    private const int LongestBracket = 300;

    /// <summary>
    /// Where each sentence starts and ends (not included), in order, without white space at either end. Together they hold
    /// every character of <paramref name="text"/> that is not white space. In an abstract
    /// (<paramref name="isAbstract"/>) a label such as 'Methods' is a sentence of its own even without a colon.
    /// </summary>
    public static IEnumerable<(int Start, int End)> Of(string text, bool isAbstract = false)
    {
        var start = Skip(text, 0);
        if (isAbstract && (AbstractLabels.EndOfOpening(text, start) ?? AbstractLabels.End(text, start)) is { } first)
        {
            yield return (start, first);
            start = Skip(text, first);
        }

        var bracketEnd = -1;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '(' && i > bracketEnd && i > start)
                bracketEnd = Closing(text, i);
            var end = i > bracketEnd ? End(text, start, i) : -1;
            if (end < 0)
                continue;
            yield return (start, end);
            start = Skip(text, end);
            if (isAbstract && AbstractLabels.End(text, start) is { } label)
            {
                yield return (start, label);
                start = Skip(text, label);
            }

            i = start - 1;
        }

        var last = text.Length;
        while (last > start && char.IsWhiteSpace(text[last - 1]))
            last--;
        if (last > start)
            yield return (start, last);
    }

    /// <summary>
    /// Where the sentence that starts at <paramref name="start"/> ends if the sign at <paramref name="i"/> ends it, or -1.
    /// </summary>
    private static int End(string text, int start, int i)
    {
        var c = text[i];
        if (c == ':' && i - start <= AbstractLabels.Longest)
            return AbstractLabels.IsLabel(text, start, i) ? i + 1 : -1;
        if (c is not ('.' or '?' or '!' or '…') || (i > start && text[i - 1] is '.' or '?' or '!' or '…'))
            return -1;
        var end = i + 1;
        while (end < text.Length && text[end] is '.' or '?' or '!' or '…')
            end++;
        if (end == i + 1 && c == '.')
            end = Citations.AfterAttached(text, start, i, end);
        if (end == i + 1 && c == '.' && end < text.Length && char.IsLetterOrDigit(text[end]))
            return LostSpace.Follows(text, start, i) ? end : -1;
        var isPlainStop = c == '.' && (end == i + 1 || text[end - 1] != '.');
        end = AfterClosers(text, end);
        if (end >= text.Length)
            return end;
        if (!char.IsWhiteSpace(text[end]))
            return -1;
        end = Citations.AfterBracketed(text, end);
        var next = Skip(text, end);
        if (next >= text.Length)
            return end;
        return (isPlainStop ? FullStop.Ends(text, start, i, next) : NextWord.CanOpen(text, next)) ? end : -1;
    }

    private static int AfterClosers(string text, int i)
    {
        while (i < text.Length && text[i] is ')' or ']' or '”' or '’' or '"' or '\'' or '»' or '*')
            i++;
        return i;
    }

    private static int Closing(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length && i - open <= LongestBracket; i++)
        {
            if (text[i] == '(')
                depth++;
            else if (text[i] == ')' && --depth == 0)
                return i - 1;
        }

        return open;
    }

    private static int Skip(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        return i;
    }
}
