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

    /// <summary>True where the words from <paramref name="start"/> to the colon are a label and a sentence follows.</summary>
    public static bool IsLabel(string text, int start, int colon) =>
        colon + 2 < text.Length && text[colon + 1] == ' ' && Opens(text[colon + 2])
        && char.IsUpper(text[start])
            && (HeadingWording.IsAbstractPart(text[start..colon]) || HeadingWording.IsAbstract(text[start..colon]));

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
            if (Opens(text[space + 1]) && HeadingWording.IsAbstractPart(text[start..space]))
                end = space;
        }

        return end;
    }

    private static bool Opens(char c) => char.IsUpper(c) || char.IsDigit(c) || c is '‘' or '“';
}
