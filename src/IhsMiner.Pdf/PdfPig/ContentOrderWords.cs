using System.Runtime.InteropServices;
using IhsMiner.Documents;

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
    public static IReadOnlyList<Word> Of(DrawnPage page)
    {
        var words = new List<Word>();
        var letters = new List<Glyph>();
        foreach (ref readonly var letter in CollectionsMarshal.AsSpan(page.Glyphs))
        {
            if (!IsOn(page, letter.Box))
                continue;
            var before = CollectionsMarshal.AsSpan(letters);
            if (before.Length > 0 && LetterRun.IsOverprint(before[^1], letter))
                continue;
            var isBlank = letter.IsBlank;
            if (before.Length > 0 && (isBlank || !LetterRun.Continues(before[^1], letter)))
            {
                AddTo(words, before);
                letters.Clear();
            }

            if (!isBlank)
                letters.Add(letter);
        }

        AddTo(words, CollectionsMarshal.AsSpan(letters));
        return words;
    }

    private static bool IsOn(DrawnPage page, Box box) =>
        box.Right >= 0 && box.Left <= page.Width && box.Bottom >= 0 && box.Top <= page.Height;

    private static void AddTo(List<Word> words, ReadOnlySpan<Glyph> letters)
    {
        if (letters.Length == 0)
            return;
        var box = letters[0].Box;
        foreach (ref readonly var letter in letters[1..])
            box = box.Union(letter.Box);
        var (x, y) = letters[0].Direction;
        var upright = Math.Abs(x) >= Math.Abs(y);
        NeutralWords.Add(words, LetterRun.Text(letters), box, upright, downwards: !upright);
    }
}
