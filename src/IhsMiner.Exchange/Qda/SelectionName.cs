using IhsMiner.Exchange.Imports;

namespace IhsMiner.Exchange.Qda;

/// <summary>How a selection is called: the first words of its text, as other programs do it too.</summary>
internal static class SelectionName
{
    /// <summary>In chars, the sign for what is left out not counted.</summary>
    private const int Length = 60;

    /// <summary>Fewer letters than these agree by chance.</summary>
    private const int FewestLetters = 6;

    public static string Of(string text)
    {
        var line = OneLine.Of(text);
        if (line.Length <= Length)
            return line;
        var end = char.IsHighSurrogate(line[Length - 1]) ? Length - 1 : Length;
        return $"{line[..end].TrimEnd()}…";
    }

    /// <summary>Whether the name is the beginning of the text, which is not empty; null where it says nothing about that.</summary>
    public static bool? Fits(string name, string text)
    {
        var start = Letters(name.TrimEnd('.', '…'));
        return start.Length < FewestLetters ? null : name[0] == text[0] && Letters(text).StartsWith(start, StringComparison.Ordinal);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
