using System.Runtime.InteropServices;
using UglyToad.PdfPig;
using Page = IhsMiner.Documents.Page;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>The pages of a document that PdfPig has opened. A page that it stumbles over takes no other with it.</summary>
internal static class PdfPigPages
{
    /// <summary>A4, in points: the size that is taken for a page which cannot be read.</summary>
    private const double UsualWidth = 595, UsualHeight = 842;

    /// <summary>The pages in order; null where their text together is more than so many characters.</summary>
    public static IReadOnlyList<Page>? Of(PdfDocument document, long mostCharacters, CancellationToken deadline)
    {
        document.AddPageFactory<DrawnPage, DrawnPages>();
        var pages = new List<Page>(document.NumberOfPages);
        var characters = 0L;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            deadline.ThrowIfCancellationRequested();
            var (page, letters) = One(document, number);
            characters += letters;
            if (characters > mostCharacters)
                return null;
            pages.Add(page);
        }

        return pages;
    }

    private static (Page Page, int Letters) One(PdfDocument document, int number)
    {
        try
        {
            var page = document.GetPage<DrawnPage>(number);
            return (
                new(number, page.Width, page.Height, page.Rotation, ContentOrderWords.Of(page))
                {
                    Unmapped = Unmapped(page.Glyphs),
                },
                page.Glyphs.Count);
        }
#pragma warning disable CA1031 // The engine throws exceptions of every kind at damaged pages.
        catch (Exception fault) when (fault is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return (new(number, UsualWidth, UsualHeight, 0, []) { IsUnread = true }, 0);
        }
    }

    private static int Unmapped(List<Glyph> letters)
    {
        var unmapped = 0;
        foreach (ref readonly var letter in CollectionsMarshal.AsSpan(letters))
            unmapped += NeutralWords.Unmapped(letter.Text);
        return unmapped;
    }
}
