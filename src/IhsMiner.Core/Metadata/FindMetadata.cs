using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Sentences;

namespace IhsMiner.Metadata;

/// <summary>Finds what a document says of itself. Nothing is invented: what no page and no dictionary says stays absent.</summary>
public static class FindMetadata
{
    public static ArticleMetadata In(Document document, DocumentLayout layout, Composition composition)
    {
        var front = FrontMatter.Of(document, layout);
        var citations = OwnCitations(layout).ToList();
        var title = TitleField.Of(composition, front, document.Info);
        return new(
            title,
            AuthorFields.Of(layout, document.Info),
            JournalField.Of(front, document.Info, citations),
            YearField.Of(front, document.Info, citations),
            DoiField.Of(front, document.Info, citations));
    }

    /// <summary>The blocks, on whatever page, in which the document tells how to cite it, and the block after each.</summary>
    private static IEnumerable<Passage> OwnCitations(DocumentLayout layout)
    {
        for (var i = 0; i < layout.Blocks.Count; i++)
        {
            if (!MayCite(layout.Blocks[i]))
                continue;
            var passage = Of(layout.Blocks[i]);
            if (passage.Text.Contains("cite this article", StringComparison.OrdinalIgnoreCase)
                || passage.Text.Contains("suggested citation", StringComparison.OrdinalIgnoreCase))
            {
                yield return passage;
                if (i + 1 < layout.Blocks.Count)
                    yield return Of(layout.Blocks[i + 1]);
            }
            else if (passage.Text.StartsWith("doi:10.", StringComparison.OrdinalIgnoreCase))
                yield return passage;
        }
    }

    /// <summary>Whether the block holds a word of those looked for: few blocks do, and to write one out takes longer.</summary>
    private static bool MayCite(Block block)
    {
        if (block.Lines[0].Words[0].Text[0] is 'd' or 'D')
            return true;
        foreach (var line in block.Lines)
        {
            foreach (var word in line.Words)
            {
                if (word.Text.Contains("cit", StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    private static Passage Of(Block block) => new(
        block.Lines[0].Page, [.. block.Lines.Where(line => line.Page == block.Lines[0].Page).SelectMany(line => line.Words)]);
}
