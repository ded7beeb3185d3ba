using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>
/// Mends the boxes of fonts that state an ascent and descent far beyond their letters, as Cambria does for its formulas: the
/// boxes of one line then cover its neighbours, and seem to run up the page. Their tops are right; they are cut from below.
/// </summary>
internal static class TallFonts
{
    /// <summary>
    /// Heights over the mean width of a character: 2 to 3.3 in common fonts, 4 in condensed ones, 8 in Cambria. Boxes beyond
    /// the highest are those of words that run up the page.
    /// </summary>
    private const double Tall = 5, Highest = 14;

    /// <summary>The same where the boxes are sound: 1.2 em over half an em.</summary>
    private const double Sound = 2.4;

    /// <summary>The fewest words of one height, and the fewest lengths among them, by which a font is judged.</summary>
    private const int FewestWords = 20, FewestLengths = 4;

    /// <summary>The shortest word that a font is judged by, in characters: thin letters may make up a shorter one.</summary>
    private const int ShortestWord = 4;

    /// <summary>Heights are told apart by this many points.</summary>
    private const double Step = 0.1;

    public static IReadOnlyList<Page> Mended(IReadOnlyList<Page> pages)
    {
        var fonts = Fonts(pages);
        if (fonts.Count == 0)
            return pages;
        var share = Sound / fonts.Values.Max();
        var bins = pages.SelectMany(page => page.Words).GroupBy(word => Bin(word.Box.Height))
            .Where(words => fonts.ContainsKey(words.Key) || IsTall(Middle(words))).Select(words => words.Key).ToHashSet();
        return [.. pages.Select(page => page with { Words = [.. page.Words.Select(word => Mended(word, bins, share))] })];
    }

    /// <summary>The ratios of the tall fonts, by height.</summary>
    private static Dictionary<int, double> Fonts(IReadOnlyList<Page> pages) => pages.Sum(Tallies) < FewestWords
        ? []
        : pages.SelectMany(page => page.Words).Where(word => word.Text.Length >= ShortestWord)
            .GroupBy(word => Bin(word.Box.Height))
            .Where(font => font.Count() >= FewestWords && IsTall(Middle(font)) && HasManyLengths(font))
            .ToDictionary(font => font.Key, Middle);

    /// <summary>How many words of the page are in boxes too tall: nearly always too few to look further.</summary>
    private static int Tallies(Page page)
    {
        var tall = 0;
        for (var i = 0; i < page.Words.Count; i++)
            tall += page.Words[i].Text.Length >= ShortestWord && IsTall(Ratio(page.Words[i])) ? 1 : 0;
        return tall;
    }

    /// <summary>Words of many lengths share the height; of words that run up the page, only those of one length do.</summary>
    private static bool HasManyLengths(IEnumerable<Word> words) =>
        words.Select(word => word.Text.Length).Distinct().Count() >= FewestLengths;

    private static Word Mended(Word word, HashSet<int> bins, double share) => bins.Contains(Bin(word.Box.Height))
        ? word with { Box = word.Box with { Bottom = word.Box.Top + share * word.Box.Height }, Upright = true }
        : word;

    private static double Middle(IEnumerable<Word> words)
    {
        var ratios = words.Select(Ratio).Order().ToList();
        return ratios[ratios.Count / 2];
    }

    private static bool IsTall(double ratio) => ratio is > Tall and < Highest;

    private static double Ratio(Word word) =>
        word.Box.Width > 0 ? word.Box.Height * word.Text.Length / word.Box.Width : 0;

    private static int Bin(double height) => (int)Math.Round(Math.Clamp(height, 0, 10_000) / Step);
}
