using System.Text.RegularExpressions;

namespace IhsMiner.Exchange.Imports;

/// <summary>The places of a cell at which a line or a sentence begins.</summary>
internal static partial class LineStarts
{
    private const string Bullets = "•·▪◦‣*-–—";

    /// <summary>Each with the place of its first letter, behind a bullet where there is one.</summary>
    public static IEnumerable<(int Start, int Word)> In(string cell) =>
        Pattern().Matches(cell).Select(match => (match.Groups["begin"].Index, match.Groups["word"].Index));

    /// <summary>Behind white space and one bullet, from <paramref name="start"/> on.</summary>
    public static int AfterBullet(string cell, int start)
    {
        var place = AfterSpace(cell, start);
        return place < cell.Length && Bullets.Contains(cell[place], StringComparison.Ordinal) ? AfterSpace(cell, place + 1) : place;
    }

    /// <summary>Whether nothing but spaces stands before it on its line.</summary>
    public static bool IsLineStart(string cell, int place)
    {
        var before = cell.AsSpan(0, place).TrimEnd(" \t\u00A0");
        return before.IsEmpty || before[^1] is '\n' or '\r';
    }

    /// <summary>Whether a line begins there, or the sentence before it has ended.</summary>
    public static bool IsSentenceStart(string cell, int place) =>
        IsLineStart(cell, place) || cell.AsSpan(0, place).TrimEnd() is [.., '.' or '!' or '?' or ';' or '…' or ']'];

    private static int AfterSpace(string cell, int place)
    {
        while (place < cell.Length && char.IsWhiteSpace(cell[place]))
            place++;
        return place;
    }

    // Atomic, for a cell of nothing but line breaks would take hours otherwise.
    [GeneratedRegex(
        @"(?>\A\s*|(?<![\r\n])[\r\n]\s*|[.!?;…\]]\s*|[)'""’”]\s+)(?<begin>(?>(?:[•·▪◦‣*\-–—]\s*)?))(?<word>\p{L})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
