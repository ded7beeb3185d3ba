using IhsMiner.Documents;

namespace IhsMiner.Legibility;

/// <summary>What tells text from the glyph numbers of a font whose letters the PDF does not name.</summary>
/// <param name="Characters">Without white space, those that the reader could give no letter to among them.</param>
/// <param name="Odd">Those of them that tell nothing: see <see cref="OddGlyphs"/>.</param>
/// <param name="Signs">Those of them that texts use sparingly, such as # and ~.</param>
/// <param name="Pairs">Pairs of neighbouring letters inside words.</param>
/// <param name="CommonPairs">Those of them that are common in English.</param>
/// <param name="LongWords">Words of <see cref="LongWord"/> or more letters.</param>
/// <param name="Voiceless">Those of them without a vowel.</param>
public sealed record TextFigures(
    int Characters, int Odd, int Signs, int Pairs, int CommonPairs, int LongWords, int Voiceless)
{
    private const int LongWord = 4;

    private const string Vowels = "aeiouyAEIOUY";

    private const string RareSigns = "!\"#$&*+<=>?@[\\]^`{|}~";

    public static TextFigures None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    public double OddShare => Share(Odd, Characters);

    public double CommonPairShare => Share(CommonPairs, Pairs);

    public double SignShare => Share(Signs, Characters);

    public double VoicelessShare => Share(Voiceless, LongWords);

    public static TextFigures Of(Page page) => page.Words.Aggregate(
        None with { Characters = page.Unmapped, Odd = page.Unmapped }, (sum, word) => sum.Plus(Of(word.Text)));

    public TextFigures Plus(TextFigures other) => new(
        Characters + other.Characters, Odd + other.Odd, Signs + other.Signs, Pairs + other.Pairs,
        CommonPairs + other.CommonPairs, LongWords + other.LongWords, Voiceless + other.Voiceless);

    private static TextFigures Of(string word)
    {
        var (pairs, common) = Legibility.CommonPairs.In(word);
        var isLong = word.Count(char.IsAsciiLetter) >= LongWord;
        return new(
            word.Length, OddGlyphs.In(word), word.Count(c => RareSigns.Contains(c, StringComparison.Ordinal)), pairs, common,
            isLong ? 1 : 0, isLong && word.All(c => char.IsAscii(c) && !Vowels.Contains(c, StringComparison.Ordinal)) ? 1 : 0);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
