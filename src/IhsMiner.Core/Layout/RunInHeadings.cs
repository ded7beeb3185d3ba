namespace IhsMiner.Layout;

/// <summary>
/// Parts headings from the paragraphs on whose first line they stand: a few words in a font of their own, without a stop, and
/// then a sentence in the font of the text.
/// </summary>
internal static class RunInHeadings
{
    /// <summary>
    /// The share of a font's words that may stand within lines: fonts of headings stand nowhere else, italics do.
    /// </summary>
    private const double WithinShare = 0.1;

    /// <summary>How many paragraphs that open so show that even italics are a document's way to set headings.</summary>
    private const int FewestAlike = 4;

    /// <summary>How many paragraphs open in bold where that is a document's way: one may be wide by chance.</summary>
    private const int FewestInBold = 2;

    public static List<Paragraph> Parted(List<Paragraph> paragraphs, TypeSizes sizes)
    {
        var leading = paragraphs.Select(paragraph => LeadingWords.InOtherFont(paragraph)).ToList();
        var fonts = leading.Exists(words => words > 0) ? Fonts(paragraphs, leading) : [];
        var bold = paragraphs.Select((paragraph, i) => i > 0 && !SentenceEnds.Closes(paragraphs[i - 1].Last.Text) ? 0
            : LeadingWords.InBold(paragraph, sizes.Widths)).ToList();
        var isBold = bold.Count(words => words > 0) >= FewestInBold;
        List<Paragraph>? parted = null;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var words = leading[i] > 0 && fonts[Key(paragraphs[i])].IsOfHeadings ? leading[i] : isBold ? bold[i] : 0;
            if (words > 0)
                (parted ??= [.. paragraphs.Take(i)]).AddRange(Parted(paragraphs[i], words, sizes));
            else
                parted?.Add(paragraphs[i]);
        }

        return parted ?? paragraphs;
    }

    private static IEnumerable<Paragraph> Parted(Paragraph paragraph, int words, TypeSizes sizes)
    {
        var line = paragraph.First;
        var (left, right) = (paragraph.ColumnLeft, paragraph.ColumnRight);
        yield return new Paragraph([new TextLine(line.Page, [.. line.Words.Take(words)], sizes)], left, right) { IsRunInHeading = true };
        yield return new Paragraph(
            [new TextLine(line.Page, [.. line.Words.Skip(words)], sizes), .. paragraph.Lines.Skip(1)], left, right);
    }

    /// <summary>
    /// For each height that opens paragraphs so, how many words are set in it, how many of them behind words of another height,
    /// and how many paragraphs it opens.
    /// </summary>
    private static Dictionary<int, FontUse> Fonts(List<Paragraph> paragraphs, List<int> leading)
    {
        var fonts = Enumerable.Range(0, leading.Count).Where(i => leading[i] > 0).GroupBy(i => Key(paragraphs[i]))
            .ToDictionary(group => group.Key, group => new FontUse(0, 0, group.Count()));
        int[] keys = [.. fonts.Keys];
        foreach (var line in paragraphs.SelectMany(paragraph => paragraph.Lines))
        {
            var first = Key(line.Words[0].Box.Height);
            for (var i = 0; i < line.Words.Count; i++)
            {
                var key = Key(line.Words[i].Box.Height);
                if (keys.AsSpan().Contains(key))
                    fonts[key] = fonts[key] with { Words = fonts[key].Words + 1, Within = fonts[key].Within + (key == first ? 0 : 1) };
            }
        }

        return fonts;
    }

    private static int Key(Paragraph paragraph) => Key(paragraph.First.Words[0].Box.Height);

    /// <summary>Heights are told apart in steps of a twentieth of a point.</summary>
    private static int Key(double height) => (int)Math.Round(Math.Clamp(height, 0, 10_000) * 20);

    private readonly record struct FontUse(int Words, int Within, int Leads)
    {
        public bool IsOfHeadings => Within <= WithinShare * Words || Leads >= FewestAlike;
    }
}
