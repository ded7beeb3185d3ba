using System.Globalization;
using IhsMiner.Documents;

namespace IhsMiner.Legibility;

/// <summary>Finds the pages whose text layer does not say what they show.</summary>
public static class Garbling
{
    /// <summary>
    /// The share of odd characters from which text is garbled: real pages stay below 0.01, fonts without a mapping give 0.5 to 1.
    /// </summary>
    private const double MostOdd = 0.2;

    /// <summary>
    /// The share of odd characters that confirms letters that are no words: a space that is drawn as a glyph without a letter.
    /// </summary>
    private const double SomeOdd = 0.05;

    /// <summary>The fewest odd characters that tell.</summary>
    private const int FewestOdd = 8;

    /// <summary>
    /// The share of common pairs below which letters are no words. On 182 pages of real articles it was 0.43 or more; with their
    /// letters exchanged at random, 0.25 or less.
    /// </summary>
    private const double FewestCommon = 0.25;

    /// <summary>
    /// The same where there are too few pairs for a page: three standard errors below 0.43, of thirty pairs. Of a page's pairs it is less
    /// than any language of Europe has (Polish and Hungarian forms: 0.24 or more), whatever its vowels: letters that were set one by one
    /// make no long words.
    /// </summary>
    private const double FewestCommonOfAny = 0.15;

    /// <summary>
    /// The share of long words without a vowel above which such letters are garbled, and no other language: 0.02 or more on the
    /// exchanged pages, 0 in seven languages.
    /// </summary>
    private const double MostVoiceless = 0.015;

    /// <summary>
    /// The share of rare signs above which text is garbled; 0.015 at most on the same pages. Code, and forms filled with stars, have
    /// more, but words beside them.
    /// </summary>
    private const double MostSigns = 0.3;

    /// <summary>The share of common pairs above which there are words among the signs: between that of words and of none.</summary>
    private const double WordsAmongSigns = 0.3;

    /// <summary>The fewest pairs that tell on a page; pages with fewer are judged with the whole document.</summary>
    private const int PairsOfPage = 150;

    /// <summary>The fewest pairs that tell in a document.</summary>
    private const int PairsOfDocument = 30;

    /// <summary>For each page, in order, whether its text is garbled. A page without text is not.</summary>
    public static bool[] Among(IReadOnlyList<Page> pages)
    {
        var figures = pages.Select(TextFigures.Of).ToList();
        var all = IsGarbled(Sum(figures), PairsOfDocument);
        return
        [
            .. figures.Select(page => page.Characters > 0
                && (page.Pairs >= PairsOfPage || IsOdd(page) ? IsGarbled(page, PairsOfPage) : all)),
        ];
    }

    /// <summary>The figures of the garbled pages in words, for a message.</summary>
    public static string Because(IReadOnlyList<Page> pages, bool[] garbled)
    {
        var sum = Sum(pages.Where((_, i) => garbled[i]).Select(TextFigures.Of));
        return string.Create(CultureInfo.InvariantCulture,
            $"{sum.OddShare:0.00} of the characters have no meaning, {sum.CommonPairShare:0.00} of the letter pairs are common in words")
            + " (text: below 0.01, above 0.40)";
    }

    private static TextFigures Sum(IEnumerable<TextFigures> figures) =>
        figures.Aggregate(TextFigures.None, (sum, page) => sum.Plus(page));

    private static bool IsGarbled(TextFigures text, int fewestPairs) =>
        IsOdd(text)
        || (text.Characters >= fewestPairs && text.SignShare > MostSigns && text.CommonPairShare < WordsAmongSigns)
        || (text.Pairs >= fewestPairs && AreNoWords(text) && (IsVoiceless(text) || text.OddShare > SomeOdd))
        || (text.Pairs >= PairsOfPage && text.CommonPairShare < FewestCommonOfAny && IsLatin(text));

    private static bool AreNoWords(TextFigures text) =>
        text.CommonPairShare < (text.Pairs >= PairsOfPage ? FewestCommon : FewestCommonOfAny);

    private static bool IsVoiceless(TextFigures text) => text.VoicelessShare > MostVoiceless && IsLatin(text);

    /// <summary>Of the codes and names in a text of another script, letters tell nothing: there, pairs are fewer than four for a letter.</summary>
    private static bool IsLatin(TextFigures text) => 4 * text.Foreign <= text.Pairs;

    private static bool IsOdd(TextFigures text) => text.Odd >= FewestOdd && text.OddShare > MostOdd;
}
