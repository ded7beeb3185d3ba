using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>
/// Lays out a document: words become lines, lines become blocks with roles in reading order. Content order is the reading
/// order unless the page's geometry speaks against it: on 213 journal articles it left more sentences whole than orders made
/// from geometry alone did.
/// </summary>
public static class LayOut
{
    public static DocumentLayout Document(Document document)
    {
        var removed = new List<RemovedText>();
        var sideways = new SidewaysPages(TallFonts.Mended(LegiblePages.Of(document.Pages, removed)));
        var legible = sideways.Upright;
        var words = LineNumbers.Without(legible, [.. legible.Select(page => Cleaned(page, removed))], removed);
        var sizes = new TypeSizes([.. words.SelectMany(page => page)]);
        var lines = legible.Zip(words).SelectMany(page => LineAssembly.Lines(page.First, page.Second, sizes)).ToList();
        var kept = PageFurniture.Without(lines, document.Pages.Count, removed);

        var body = BodyStyle.Of(kept);
        var paragraphs = kept.GroupBy(line => line.Page.Number)
            .SelectMany(page => PageParagraphs.Of(ReadingOrder.Of([.. page], sizes), body))
            .ToList();
        paragraphs = RunInHeadings.Parted(paragraphs, sizes);
        paragraphs = TitleFirst.Of(paragraphs, body);
        var roles = PullQuotes.Marked(paragraphs, Roles.Of(paragraphs, body), body);
        var blocks = Sections.Of(Continuations.Joined(paragraphs, roles, body));
        return new DocumentLayout(sideways.Restored(blocks), [.. removed.Select(sideways.Restored).OrderBy(item => item.Page)]);
    }

    private static IReadOnlyList<Word> Cleaned(Page page, List<RemovedText> removed)
    {
        var words = MarginStrips.Without(page, UprightWords.Of(OverlongWords.Trimmed(SoundWords.Of(page))), removed);
        words = Overprints.Without(page, Watermarks.Without(page, words, removed), removed);
        return SpacedLetters.Joined(FillerWords.Without(page, words, removed));
    }
}
