using IhsMiner.Layout;

namespace IhsMiner.Sentences;

/// <summary>
/// Finds the labels that open the parts of a structured abstract, such as 'Methods:' or, in bold only, 'Methods'.
/// </summary>
internal static class AbstractLabels
{
    /// <summary>The longest label, in characters.</summary>
    public const int Longest = 40;

    /// <summary>The most words of a label.</summary>
    private const int MostWords = 4;

    /// <summary>The longest label that no list knows, in characters and in words: 'Numbers to be randomised (sample size)'.</summary>
    private const int LongestOpening = 60, MostOpeningWords = 6;

    /// <summary>True where the words from <paramref name="start"/> to the colon are a label and a sentence follows.</summary>
    public static bool IsLabel(string text, int start, int colon) =>
        colon + 2 < text.Length && text[colon + 1] == ' ' && Opens(text[colon + 2])
        && char.IsUpper(text[start])
            && IsKnown(text[start..colon]);

    /// <summary>
    /// Past the colon of whatever label opens a paragraph of the abstract, or null: a few words, and a sentence behind.
    /// </summary>
    public static int? EndOfOpening(string text, int start)
    {
        var colon = text.IndexOf(':', start, Math.Min(LongestOpening, text.Length - start));
        return colon > start && colon + 2 < text.Length && text[colon + 1] == ' ' && Opens(text[colon + 2])
            && char.IsUpper(text[start]) && IsFewWords(text.AsSpan(start, colon - start)) ? colon + 1 : null;
    }

    /// <summary>Where the label without a colon at <paramref name="start"/> ends, or null: a capital must follow it.</summary>
    public static int? End(string text, int start)
    {
        if (start >= text.Length || !char.IsUpper(text[start]))
            return null;
        int? end = null;
        var space = start;
        for (var words = 0; words < MostWords; words++)
        {
            space = text.IndexOf(' ', space + 1);
            if (space < 0 || space + 1 >= text.Length || space - start > Longest)
                break;
            if (Opens(text[space + 1]) && IsKnown(text[start..space]))
                end = space;
        }

        return end;
    }

    private static bool IsKnown(string label) => HeadingWording.IsAbstractPart(label) || HeadingWording.IsAbstract(label);

    private static bool IsFewWords(ReadOnlySpan<char> label) =>
        label.Count(' ') < MostOpeningWords && !label.ContainsAny(".,;?!");

    private static bool Opens(char c) => char.IsUpper(c) || char.IsDigit(c) || c is '‘' or '“' or '(';
}
