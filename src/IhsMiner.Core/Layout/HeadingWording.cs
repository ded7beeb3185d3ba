namespace IhsMiner.Layout;

/// <summary>Tells headings by their words, whichever journal or body printed them.</summary>
internal static class HeadingWording
{
    /// <summary>The longest of these headings, in characters.</summary>
    private const int Longest = 90;

    /// <summary>True where the whole text is one of the shared headings, with or without a number before it.</summary>
    public static bool IsKnown(string text) => Bare(text) is { } bare
        && (SharedHeadings.Text.Contains(bare) || SharedHeadings.References.Contains(bare)
            || SharedHeadings.Abstract.Contains(bare) || IsBackMatter(text));

    public static bool IsReferences(string text) => Bare(text) is { } bare && SharedHeadings.References.Contains(bare);

    public static bool IsAbstract(string text) => Bare(text) is { } bare && SharedHeadings.Abstract.Contains(bare);

    /// <summary>True for a heading inside a structured abstract.</summary>
    public static bool IsAbstractPart(string text) => Bare(text) is { } bare && SharedHeadings.AbstractParts.Contains(bare);

    public static bool IsBackMatter(string text) => Bare(text) is { } bare
        && (SharedHeadings.BackMatter.Contains(bare) || SharedHeadings.BackMatter.Contains(WithoutBracket(bare)));

    /// <summary>
    /// Lower case, without a section number before and a colon or point behind, with plain apostrophes and 'and' for '&amp;';
    /// null for a text that is too long.
    /// </summary>
    private static string? Bare(string text)
    {
        if (text.Length > Longest)
            return null;
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && (SectionNumbers.IsNumber(text[..space]) || IsRoman(text.AsSpan(0, space))))
            text = text[(space + 1)..];
        return text.Trim(' ', ':', '.', '|').Replace('’', '\'').Replace("&", "and", StringComparison.Ordinal).ToLowerInvariant();
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => !word.TrimEnd('.').ContainsAnyExcept("IVX") && word.Length <= 5;

    private static string WithoutBracket(string bare)
    {
        var open = bare.IndexOf(" (", StringComparison.Ordinal);
        return open > 0 ? bare[..open] : bare;
    }
}
