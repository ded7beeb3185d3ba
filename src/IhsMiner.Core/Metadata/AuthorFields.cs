using IhsMiner.Documents;
using IhsMiner.Layout;

namespace IhsMiner.Metadata;

/// <summary>
/// Finds the authors: the first block below the title that is a list of names. Else the information dictionary's, where that is
/// a name.
/// </summary>
internal static class AuthorFields
{
    /// <summary>How many blocks below the title are looked at.</summary>
    private const int Reach = 8;

    public static IReadOnlyList<MetadataField> Of(DocumentLayout layout, DocumentInfo info)
    {
        var claimed = info.Author is { } author ? PersonNames.In(author) : [];
        var title = layout.Blocks.Select((block, i) => (block, i)).LastOrDefault(item => item.block.Role == Role.Title);
        if (title.block is not null)
        {
            foreach (var block in layout.Blocks.Skip(title.i + 1).Take(Reach).TakeWhile(block => block.Role == Role.Furniture))
            {
                var fields = In(block, claimed);
                if (fields.Count > 0)
                    return fields;
            }
        }

        return [.. claimed.Select(name => new MetadataField(name, Certainty.Claimed, info.Author!, null))];
    }

    private static List<MetadataField> In(Block block, IReadOnlyList<string> claimed)
    {
        // Raised marks point to affiliations and are no part of a name.
        var words = block.Lines.SelectMany(line => line.Words.Where(word => word.Box.Height >= 0.86 * Height(line))).ToList();
        if (words.Count == 0)
            return [];
        var passage = new Passage(block.Lines[0].Page, words);
        var names = PersonNames.In(passage.Text);
        var isKnown = names.Any(name => claimed.Any(other => TitleField.Key(other) == TitleField.Key(name)));
        var fields = new List<MetadataField>(names.Count);
        var from = 0;
        foreach (var name in names)
        {
            var start = Math.Max(0, passage.Text.IndexOf(name.Split(' ')[0], from, StringComparison.Ordinal));
            var length = Math.Min(name.Length, passage.Text.Length - start);
            fields.Add(new(name, isKnown ? Certainty.Agreed : Certainty.Shown, passage.Text.Substring(start, length),
                passage.At(start, length)));
            from = start + 1;
        }

        return fields;
    }

    private static double Height(Line line) => line.Words.MaxBy(word => word.Text.Length)!.Box.Height;
}
