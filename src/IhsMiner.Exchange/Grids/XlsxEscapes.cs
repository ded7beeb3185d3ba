using System.Globalization;
using System.Text.RegularExpressions;

namespace IhsMiner.Exchange.Grids;

/// <summary>
/// Decodes <c>_x000D_</c> and its like, by which workbooks write characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19).
/// </summary>
internal static partial class XlsxEscapes
{
    public static string Decode(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, match =>
            ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
