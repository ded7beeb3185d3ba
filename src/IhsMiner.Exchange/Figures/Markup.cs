using System.Globalization;
using System.Text;

namespace IhsMiner.Exchange.Figures;

/// <summary>Text and numbers as HTML and SVG may hold them, between tags and within double-quoted attributes.</summary>
public static class Markup
{
    /// <summary>
    /// <paramref name="text"/> with its markup signs escaped. What XML 1.0 (section 2.2) does not allow or advises against, like
    /// control characters and halves of surrogate pairs, becomes U+FFFD: seen, and harmless. Line ends and tabs become spaces.
    /// </summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '\t' or '\n' or '\r' => escaped.Append(' '),
                < 0x20 or (>= 0x7F and < 0xA0) or 0xFFFE or 0xFFFF => escaped.Append('\uFFFD'),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }

    /// <summary>A relative path as a link holds it: whatever is no plain letter is percent-encoded, <c>/</c> is kept.</summary>
    public static string Link(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>A length in pixels: at most two decimals.</summary>
    public static string Length(double pixels) => pixels.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A count, with a comma between thousands.</summary>
    public static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun: <c>1 page</c>, <c>2 pages</c>.</summary>
    public static string Count(int count, string noun) => $"{Count(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>A score: two decimals, and no sign before 0.</summary>
    public static string Score(double score) => score.ToString("0.00;-0.00;0.00", CultureInfo.InvariantCulture);

    /// <summary>A share on an axis: one decimal.</summary>
    public static string Share(double share) => share.ToString("0.0", CultureInfo.InvariantCulture);
}
