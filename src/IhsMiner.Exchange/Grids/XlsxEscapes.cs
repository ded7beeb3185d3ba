using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace IhsMiner.Exchange.Grids;

/// <summary>
/// <c>_x000D_</c> and its like, by which workbooks write characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19).
/// </summary>
internal static partial class XlsxEscapes
{
    public static string Decode(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, match =>
            ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    /// <summary>Text that <see cref="Decode"/> brings back, save halves of surrogate pairs, which become U+FFFD.</summary>
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var rune in Escape().Replace(text, match => $"_x005F{match.Value}").EnumerateRunes())
            if (rune.Value is '\t' or '\n' or (>= ' ' and not (0xFFFE or 0xFFFF)))
                encoded.Append(rune.ToString());
            else
                encoded.Append(CultureInfo.InvariantCulture, $"_x{rune.Value:X4}_");
        return encoded.ToString();
    }

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
