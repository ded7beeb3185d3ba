using System.Text;

namespace IhsMiner.Exchange.Imports;

/// <summary>
/// Keeps a statement's own words from being taken for the number or theme of another: a sign that nobody sees (U+2060, word joiner)
/// within what looks so. Reading a chart takes it out again.
/// </summary>
internal static class WideGuard
{
    private const char Joiner = '\u2060';

    /// <summary>The text with a joiner at its beginning where that is no letter, behind each small number, and within each theme's name.</summary>
    public static string Set(string text, ThemeNames themes)
    {
        var behind = NumberMark.AllIn(text).Select(mark => DigitsEnd(text, mark.Start)).ToHashSet();
        var guarded = new StringBuilder(text.Length + 8);
        if (text.Length > 0 && !char.IsLetterOrDigit(text[0]))
            guarded.Append(Joiner);
        for (var place = 0; place < text.Length; place++)
        {
            if (behind.Contains(place))
                guarded.Append(Joiner);
            guarded.Append(text[place]);
            if (char.IsLetterOrDigit(text[place]) && themes.At(text, place) is not null)
                guarded.Append(Joiner);
        }

        return behind.Contains(text.Length) ? guarded.Append(Joiner).ToString() : guarded.ToString();
    }

    /// <summary>The same of text that goes on in a further line: its first word is no statement's first.</summary>
    public static string Continued(string text, ThemeNames themes) => Joiner + Set(text, themes);

    /// <summary>The text without joiners.</summary>
    public static string Lifted(string text) => text.Replace(Joiner.ToString(), "", StringComparison.Ordinal);

    // Behind the digits of a number, whose bracket may stand before them.
    private static int DigitsEnd(string text, int start)
    {
        while (!char.IsDigit(text[start]))
            start++;
        while (start < text.Length && char.IsDigit(text[start]))
            start++;
        return start;
    }
}
