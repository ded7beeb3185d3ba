using IhsMiner.Documents;
using UglyToad.PdfPig.Content;
using Page = UglyToad.PdfPig.Content.Page;
using Word = IhsMiner.Documents.Word;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>
/// Groups a page's letters into words without leaving the order in which the page draws them. PdfPig's own word extractors
/// sort the letters by place first, which mixes columns.
/// </summary>
internal static class ContentOrderWords
{
    /// <summary>
    /// The words in content order; letters outside of the visible page, and letters drawn again to look bold, are left out, as
    /// Poppler leaves them out.
    /// </summary>
    public static IReadOnlyList<Word> Of(Page page)
    {
        var words = new List<Word>();
        var letters = new List<Letter>();
        foreach (var letter in page.Letters.Where(letter => OnPage(LetterBox.Of(letter, page.Height), page)))
        {
            if (letters.Count > 0 && LetterRun.IsOverprint(letters[^1], letter))
                continue;
            var blank = letter.Value.Length > 0 && string.IsNullOrWhiteSpace(letter.Value);
            if (letters.Count > 0 && (blank || !LetterRun.Continues(letters[^1], letter)))
            {
                AddTo(words, letters, page.Height);
                letters.Clear();
            }

            if (!blank)
                letters.Add(letter);
        }

        AddTo(words, letters, page.Height);
        return words;
    }

    private static bool OnPage(Box box, Page page) =>
        box.Right >= 0 && box.Left <= page.Width && box.Bottom >= 0 && box.Top <= page.Height;

    private static void AddTo(List<Word> words, List<Letter> letters, double pageHeight)
    {
        if (letters.Count == 0)
            return;
        var box = Box.Around(letters.Select(letter => LetterBox.Of(letter, pageHeight)));
        var (x, y) = LetterRun.Direction(letters[0]);
        var upright = Math.Abs(x) >= Math.Abs(y);
        NeutralWords.Add(words, LetterRun.Text(letters), box, upright, downwards: !upright);
    }
}
