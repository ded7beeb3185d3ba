namespace IhsMiner.Layout;

/// <summary>
/// Parts headings from the paragraphs on whose first line they stand: a few words in a font of their own, without a stop, and
/// then a sentence in the font of the text.
/// </summary>
internal static class RunInHeadings
{
    /// <summary>Box heights that differ by more than this share come from another font.</summary>
    private const double OtherFont = 0.012;

    /// <summary>How much larger or smaller than the text such a heading is at most; raised marks are smaller.</summary>
    private const double Smallest = 0.85, Largest = 1.25;

    /// <summary>The most words of such a heading, and the fewest letters.</summary>
    private const int MostWords = 12, FewestLetters = 4;

    /// <summary>
    /// The share of a font's words that may stand within lines: fonts of headings stand nowhere else, italics do.
    /// </summary>
    private const double WithinShare = 0.1;

    /// <summary>How many paragraphs that open so show that even italics are a document's way to set headings.</summary>
    private const int FewestAlike = 4;

    public static List<Paragraph> Parted(List<Paragraph> paragraphs, TypeSizes sizes)
    {
        List<Paragraph>? parted = null;
        Dictionary<int, (int All, int Within)>? fonts = null;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            var words = paragraph.IsTable ? 0 : Leading(paragraph);
            if (words > 0 && (IsHeadingFont(fonts ??= Fonts(paragraphs), paragraph.First.Words[0].Box.Height)
                || Recur(paragraphs, paragraph.First.Words[0].Box.Height)))
            {
                parted ??= [.. paragraphs.Take(i)];
                parted.AddRange(Parted(paragraph, words, sizes));
            }
            else
            {
                parted?.Add(paragraph);
            }
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

    /// <summary>How many words open the paragraph in a font of their own; 0 where they are no heading.</summary>
    private static int Leading(Paragraph paragraph)
    {
        var words = paragraph.First.Words;
        var height = words[0].Box.Height;
        if (words.Count < 2 || FurnitureWording.Has(paragraph.Text) || Math.Abs(height - paragraph.Height) <= OtherFont * paragraph.Height
            || height < Smallest * paragraph.Height || height > Largest * paragraph.Height)
            return 0;
        var count = 1;
        while (count < words.Count && Math.Abs(words[count].Box.Height - height) <= OtherFont * height)
            count++;
        return count <= MostWords && count < words.Count && OpensSentence(words[count].Text)
            && Math.Abs(words[count].Box.Height - paragraph.Height) <= OtherFont * paragraph.Height
            && IsHeading(string.Join(' ', words.Take(count).Select(word => word.Text))) ? count : 0;
    }

    private static bool OpensSentence(string word) =>
        char.IsUpper(word[0]) && (word.Length == 1 || char.IsLower(word[1])) && word[^1] != '.';

    private static bool IsHeading(string text) => text.Count(char.IsLetter) >= FewestLetters && text[^1] != ':'
        && HeadingShape.HasWording(text) && !HeadingWording.IsAbstractPart(text)
        && !CaptionLabels.Opens(text) && !FurnitureWording.IsKeywords(text);

    /// <summary>As many paragraphs open so in this font that it is how the document sets its headings.</summary>
    private static bool Recur(List<Paragraph> paragraphs, double height) => paragraphs.Count(paragraph =>
        !paragraph.IsTable && Key(paragraph.First.Words[0].Box.Height) == Key(height) && Leading(paragraph) > 0) >= FewestAlike;

    private static bool IsHeadingFont(Dictionary<int, (int All, int Within)> fonts, double height)
    {
        var (all, within) = fonts[Key(height)];
        return within <= WithinShare * all;
    }

    /// <summary>For each height, how many words are set in it, and how many of them behind words of another height.</summary>
    private static Dictionary<int, (int All, int Within)> Fonts(List<Paragraph> paragraphs)
    {
        var fonts = new Dictionary<int, (int All, int Within)>();
        foreach (var line in paragraphs.SelectMany(paragraph => paragraph.Lines))
        {
            var first = Key(line.Words[0].Box.Height);
            foreach (var word in line.Words)
            {
                var (all, within) = fonts.GetValueOrDefault(Key(word.Box.Height));
                fonts[Key(word.Box.Height)] = (all + 1, within + (Key(word.Box.Height) == first ? 0 : 1));
            }
        }

        return fonts;
    }

    /// <summary>Heights are told apart in steps of a twentieth of a point.</summary>
    private static int Key(double height) => (int)Math.Round(Math.Clamp(height, 0, 10_000) * 20);
}
