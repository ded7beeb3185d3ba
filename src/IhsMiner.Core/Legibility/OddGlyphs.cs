using System.Globalization;
using System.Text;

namespace IhsMiner.Legibility;

/// <summary>Characters that tell nothing of what a page shows.</summary>
internal static class OddGlyphs
{
    /// <summary>What follows Ã, Â or â where UTF-8 was read as Windows-1252, its printable signs from 0x80 to 0xBF.</summary>
    private const string Trails = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    /// <summary>
    /// Private, unassigned and control characters, replacement characters, and mojibake. One that stands alone does not
    /// count: fonts of signs draw bullets so.
    /// </summary>
    public static int In(string word)
    {
        if (!word.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return 0;
        if (word.Length == 1 && (word[0] == '\uFFFD' || char.GetUnicodeCategory(word[0]) == UnicodeCategory.PrivateUse))
            return 0;
        var odd = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (i + 1 < word.Length && word[i] is 'Ã' or 'Â' or 'â' && IsTrail(word[i + 1]))
                odd += 2;
        }

        foreach (var rune in word.EnumerateRunes())
            odd += IsOdd(rune) ? 1 : 0;
        return odd;
    }

    private static bool IsTrail(char c) => c is >= '\u0080' and <= '\u00BF' || Trails.Contains(c, StringComparison.Ordinal);

    private static bool IsOdd(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Control;
}
