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
        string? leadIn = null;
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
                    text.Places(from + first, from + end), from + first, from + end)
                {
                    LeadIn = block.Role == Role.List ? leadIn : null,
                });
            leadIn = LeadIn(block.Role, sentences[^1].Text, leadIn);
        }

        return new Composition(text.ToString(), sentences, [.. removed.OrderBy(item => item.Page)]);
    }

    /// <summary>What leads in a list that follows upon a block: furniture and floats between do not end it.</summary>
    private static string? LeadIn(Role role, string last, string? before) => role switch
    {
        Role.Body or Role.Abstract => last.EndsWith(':') ? last : null,
        Role.List or Role.Furniture or Role.Table or Role.Caption => before,
        _ => null,
    };
}
