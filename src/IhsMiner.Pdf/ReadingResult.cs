using IhsMiner.Documents;
using IhsMiner.Legibility;

namespace IhsMiner.Pdf;

/// <summary>What a document that an engine has gone through is worth: text, text with warnings, or none.</summary>
internal static class ReadingResult
{
    private const string NoText = "pages have no text", GarbledText = "pages have garbled text, which is left out";

    /// <param name="warnings">What the engine itself complained of.</param>
    public static Reading Of(Document document, IEnumerable<string> warnings)
    {
        var pages = document.Pages;
        var empty = pages.Where(page => page.Words.Count == 0 && page.Unmapped == 0).ToList();
        if (empty.Count == pages.Count)
            return ReadingFailure.Scanned(document);
        var garbled = Garbling.Among(pages);
        var ill = pages.Where((_, i) => garbled[i]).ToList();
        var because = Garbling.Because(pages, garbled);
        if (empty.Count + ill.Count == pages.Count)
            return ReadingFailure.Garbled(document, because);
        return new Reading.Done(document)
        {
            Warnings =
            [
                .. warnings,
                .. Warning(empty, pages.Count, NoText, "blank or pictures; --ocr reads pictures"),
                .. Warning(ill, pages.Count, GarbledText, because),
            ],
        };
    }

    /// <summary>Whether a warning is of pages without legible text, which text recognition may mend.</summary>
    public static bool IsOfPages(string warning) => warning.Contains(NoText, StringComparison.Ordinal)
        || warning.Contains(GarbledText, StringComparison.Ordinal);

    private static IEnumerable<string> Warning(List<Page> pages, int all, string what, string because) => pages.Count == 0
        ? []
        : [$"{pages.Count} of {all} {what} ({because}): {PageNumbers.Of(pages.Select(page => page.Number))}"];
}
