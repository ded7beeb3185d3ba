namespace IhsMiner.Layout;

/// <summary>The plain letters behind Unicode's block Mathematical Alphanumeric Symbols (U+1D400 to U+1D7FF).</summary>
internal static class MathLetters
{
    private const int Latin = 0x1D400;
    private const int Greek = 0x1D6A8;
    private const int Digits = 0x1D7CE;

    /// <summary>The signs after the 51 Greek letters of each alphabet.</summary>
    private const string GreekSigns = "∂ϵϑϰϕϱϖ";

    /// <summary>The letter or figure, or null outside the block's alphabets. High surrogate U+D835 begins them all.</summary>
    public static char? Plain(int code) => code switch
    {
        >= Latin and < Latin + 13 * 52 => OfLatin((code - Latin) % 52),
        >= Greek and < Greek + 5 * 58 => OfGreek((code - Greek) % 58),
        >= Digits and <= 0x1D7FF => (char)('0' + (code - Digits) % 10),
        _ => null,
    };

    private static char OfLatin(int i) => (char)(i < 26 ? 'A' + i : 'a' + i - 26);

    private static char OfGreek(int i) => i switch
    {
        17 => 'Θ',
        < 25 => (char)('Α' + i),
        25 => '∇',
        < 51 => (char)('α' + i - 26),
        _ => GreekSigns[i - 51],
    };
}
