using IhsMiner.Layout;

namespace IhsMiner.Sentences;

/// <summary>Composes a document's text from its blocks and cuts it into sentences, each with its places on the pages.</summary>
public static class Compose
{
    public static Composition Document(DocumentLayout layout)
    {
        var text = new ComposedText();
        var removed = new List<RemovedText>(layout.Removed);
        var blocks = new BlockComposition(new Hyphenation(new Vocabulary(layout.Blocks)), text, removed);
        var sentences = new List<Sentence>();
        foreach (var block in layout.Blocks)
        {
            var start = text.Length;
            if (start > 0)
                text.Append('\n');
            var from = text.Length;
            blocks.Append(block);
            if (text.Length == from)
            {
                text.Truncate(start);
                continue;
            }

            var written = text.From(from);
            foreach (var (first, end) in SentenceSegmentation.Of(written, block.Role == Role.Abstract))
                sentences.Add(new Sentence(written[first..end], block.Role, block.Section,
                    text.Places(from + first, from + end), from + first, from + end));
        }

        return new Composition(text.ToString(), sentences, [.. removed.OrderBy(item => item.Page)])
        {
            CharactersByPage = text.CharactersByPage(),
        };
    }
}
