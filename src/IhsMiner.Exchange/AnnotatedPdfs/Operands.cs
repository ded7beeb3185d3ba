using System.Globalization;
using IhsMiner.Documents;

namespace IhsMiner.Exchange.AnnotatedPdfs;

/// <summary>Numbers and text as PDF writes them.</summary>
internal static class Operands
{
    /// <summary>Numbers with spaces between, to a hundredth.</summary>
    public static string Of(params IEnumerable<double> numbers) =>
        string.Join(' ', numbers.Select(number => number.ToString("0.##", CultureInfo.InvariantCulture)));

    /// <summary>A box whose <see cref="Box.Top"/> is its lower edge, as the operator <c>re</c> takes it.</summary>
    public static string Rectangle(Box box) => $"{Of(box.Left, box.Top, box.Width, box.Height)} re";

    /// <summary>The same as an array of edges.</summary>
    public static string Edges(Box box) => $"[{Of(box.Left, box.Top, box.Right, box.Bottom)}]";

    /// <summary><c>#0072b2</c> as three numbers from 0 to 1.</summary>
    public static string Colour(string colour) => string.Join(' ', Enumerable.Range(0, 3).Select(i =>
        (Convert.ToByte(colour.Substring(1 + (2 * i), 2), 16) / 255.0).ToString("0.###", CultureInfo.InvariantCulture)));

    /// <summary>A text string: as it is where it is ASCII, else UTF-16 (ISO 32000-1, 7.9.2.2).</summary>
    public static string Text(string text) => text.All(letter => letter is '\n' or (>= ' ' and <= '~'))
        ? Literal(text)
        : $"<FEFF{Convert.ToHexString(System.Text.Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>Text to be drawn in a font whose letters are ASCII's.</summary>
    public static string Drawn(string text) => Literal(string.Concat(text.Select(letter => letter is >= ' ' and <= '~' ? letter : '?')));

    private static string Literal(string text) => "("
        + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal)
            .Replace(")", "\\)", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + ")";
}
