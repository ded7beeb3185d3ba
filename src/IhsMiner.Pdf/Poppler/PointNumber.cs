using System.Globalization;

namespace IhsMiner.Pdf.Poppler;

/// <summary>Reads the numbers that Poppler prints, as bytes: digits, a point, six digits.</summary>
internal static class PointNumber
{
    /// <summary>Digits, before and behind the point, of numbers that a double holds exactly as a whole.</summary>
    private const int MostDigits = 15;

    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>The finite number; null where there is none. A quotient of two exact numbers is the nearest double, as parsed.</summary>
    public static double? Of(ReadOnlySpan<byte> text)
    {
        var (whole, behind, hasPoint) = (0L, 0, false);
        if (text.Length is 0 or > MostDigits + 1)
            return Parsed(text);
        foreach (var c in text)
        {
            if (c == '.' && !hasPoint)
                hasPoint = true;
            else if (!char.IsAsciiDigit((char)c))
                return Parsed(text);
            else
            {
                whole = 10 * whole + (c - '0');
                behind += hasPoint ? 1 : 0;
            }
        }

        return text.Length == (hasPoint ? 1 : 0) || text.Length - (hasPoint ? 1 : 0) > MostDigits
            ? Parsed(text)
            : whole / Powers[behind];
    }

    private static double? Parsed(ReadOnlySpan<byte> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;
}
