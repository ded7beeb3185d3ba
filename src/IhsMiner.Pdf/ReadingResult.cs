using IhsMiner.Documents;
using IhsMiner.Legibility;

namespace IhsMiner.Pdf;

/// <summary>What a document that an engine has gone through is worth: text, text with warnings, or none.</summary>
internal static class ReadingResult
{
    private const string NoText = "pages have no text", GarbledText = "pages have garbled text, which is left out";
    private const string Unread = "pages could not be read";

    /// <param name="complaints">What the engine met that may cost text, one line each: faults of the file.</param>
    /// <param name="notes">What else costs text, though the file is sound.</param>
    public static Reading Of(Document document, IReadOnlyList<string> complaints, params IReadOnlyList<string> notes)
    {
        var pages = document.Pages;
        var unread = pages.Where(page => page.IsUnread).ToList();
        var empty = pages.Where(page => page.Words.Count == 0 && page.Unmapped == 0).ToList();
        if (empty.Count == pages.Count)
            return complaints.Count == 0 && unread.Count == 0
                ? ReadingFailure.Scanned(document)
                : ReadingFailure.NoTextLeft(document, complaints.Count > 0 ? complaints[0] : $"{unread.Count} of {pages.Count} {Unread}");
        var garbled = Garbling.Among(pages);
        var ill = pages.Where((_, i) => garbled[i]).ToList();
        var because = Garbling.Because(pages, garbled);
        if (empty.Count + ill.Count == pages.Count)
            return ReadingFailure.Garbled(document, because);
        return new Reading.Done(document)
        {
            Warnings =
            [
                .. complaints,
                .. notes,
                .. Warning(unread, pages.Count, Unread, "damaged; --ocr reads pictures of them"),
                .. Warning(empty.Except(unread).ToList(), pages.Count, NoText, "blank or pictures; --ocr reads pictures"),
                .. Warning(ill, pages.Count, GarbledText, because),
            ],
        };
    }

    /// <summary>Whether a warning is of pages without legible text, which text recognition may mend.</summary>
    public static bool IsOfPages(string warning) => warning.Contains(NoText, StringComparison.Ordinal)
        || warning.Contains(Unread, StringComparison.Ordinal)
        || warning.Contains(GarbledText, StringComparison.Ordinal);

    private static IEnumerable<string> Warning(List<Page> pages, int all, string what, string because) => pages.Count == 0
        ? []
        : [$"{pages.Count} of {all} {what} ({because}): {PageNumbers.Of(pages.Select(page => page.Number))}"];
}
