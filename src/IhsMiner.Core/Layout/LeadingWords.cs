using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>Finds the words that open a paragraph as a heading on its first line.</summary>
internal static class LeadingWords
{
    /// <summary>Box heights that differ by more than this share come from another font.</summary>
    private const double OtherFont = 0.012;

    /// <summary>How much larger or smaller than the text such a heading is at most; raised marks are smaller.</summary>
    private const double Smallest = 0.85, Largest = 1.25;

    /// <summary>The most words of such a heading, and the fewest letters.</summary>
    private const int MostWords = 12, FewestLetters = 4;

    /// <summary>How many words open the paragraph in boxes of a height of their own; 0 where they are no heading.</summary>
    public static int InOtherFont(Paragraph paragraph)
    {
        var words = paragraph.First.Words;
        var height = words[0].Box.Height;
        if (paragraph.IsTable || words.Count < 2 || IsAsHigh(height, paragraph.Height)
            || height < Smallest * paragraph.Height || height > Largest * paragraph.Height)
            return 0;
        var count = 1;
        while (count < words.Count && IsAsHigh(words[count].Box.Height, height))
            count++;
        return count < words.Count && IsAsHigh(words[count].Box.Height, paragraph.Height) && Lead(paragraph, count) ? count : 0;
    }

    /// <summary>How many words open the paragraph in bold type of the text's own height; 0 where they are no heading.</summary>
    public static int InBold(Paragraph paragraph, LetterWidths widths)
    {
        var words = paragraph.First.Words;
        if (paragraph.IsTable || !IsAsHigh(words[0].Box.Height, paragraph.Height) || !char.IsUpper(words[0].Text[0])
            || !widths.AreBold(words, 0, Math.Min(2, words.Count)))
            return 0;
        for (var count = 1; count + 1 < words.Count && count <= MostWords; count++)
        {
            if (OpensSentence(words[count]) && widths.AreBold(words, 0, count) && !widths.AreBold(words, count, count + 1)
                && !widths.AreBold(words, count, Math.Min(words.Count, count + 3)) && Lead(paragraph, count))
                return count;
        }

        return 0;
    }

    /// <summary>True where so many words could be a heading, and a sentence follows.</summary>
    private static bool Lead(Paragraph paragraph, int count) =>
        count <= MostWords && OpensSentence(paragraph.First.Words[count])
        && IsHeading(string.Join(' ', paragraph.First.Words.Take(count).Select(word => word.Text)))
        && !WrappedHeadings.IsLink(paragraph.First.Words[count - 1].Text) && !FurnitureWording.Has(paragraph.Text);

    private static bool OpensSentence(Word word) =>
        char.IsUpper(word.Text[0]) && (word.Text.Length == 1 || char.IsLower(word.Text[1])) && word.Text[^1] != '.';

    private static bool IsHeading(string text) => text.Count(char.IsLetter) >= FewestLetters && !text.Contains(':', StringComparison.Ordinal)
        && HeadingShape.HasWording(text) && !HeadingWording.IsAbstractPart(text)
        && !CaptionLabels.Opens(text) && !FurnitureWording.IsKeywords(text);

    private static bool IsAsHigh(double height, double other) => Math.Abs(height - other) <= OtherFont * other;
}
