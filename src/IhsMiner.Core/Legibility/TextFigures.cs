using System.Buffers;
using System.Text;
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
/// <param name="Foreign">Letters beyond ASCII, of which the pairs tell nothing.</param>
public sealed record TextFigures(
    int Characters, int Odd, int Signs, int Pairs, int CommonPairs, int LongWords, int Voiceless, int Foreign)
{
    private const int LongWord = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    private const string RareSigns = "!\"#$&*+<=>?@[\\]^`{|}~";

    public static TextFigures None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0);

    public double OddShare => Share(Odd, Characters);

    public double CommonPairShare => Share(CommonPairs, Pairs);

    public double SignShare => Share(Signs, Characters);

    public double VoicelessShare => Share(Voiceless, LongWords);

    public static TextFigures Of(Page page)
    {
        var (characters, odd) = (page.Unmapped, page.Unmapped);
        var (signs, pairs, commonPairs, longWords, voiceless, foreign) = (0, 0, 0, 0, 0, 0);
        foreach (var word in page.Words)
        {
            var text = word.Text;
            var (all, common) = Legibility.CommonPairs.In(text);
            (pairs, commonPairs) = (pairs + all, commonPairs + common);
            (characters, odd) = (characters + text.Length, odd + OddGlyphs.In(text));
            foreign += Ascii.IsValid(text) ? 0 : text.Count(c => c > '\u007F' && char.IsLetter(c));
            foreach (var c in text)
                signs += !char.IsAsciiLetterOrDigit(c) && RareSigns.Contains(c, StringComparison.Ordinal) ? 1 : 0;
            if (text.Length < LongWord || !IsLong(text))
                continue;
            longWords++;
            voiceless += IsVoiceless(text) ? 1 : 0;
        }

        return new(characters, odd, signs, pairs, commonPairs, longWords, voiceless, foreign);
    }

    public TextFigures Plus(TextFigures other) => new(
        Characters + other.Characters, Odd + other.Odd, Signs + other.Signs, Pairs + other.Pairs,
        CommonPairs + other.CommonPairs, LongWords + other.LongWords, Voiceless + other.Voiceless,
        Foreign + other.Foreign);

    private static bool IsLong(string word)
    {
        var letters = 0;
        foreach (var c in word)
            letters += char.IsAsciiLetter(c) ? 1 : 0;
        return letters >= LongWord;
    }

    private static bool IsVoiceless(string word) => Ascii.IsValid(word) && !word.AsSpan().ContainsAny(Vowels);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
