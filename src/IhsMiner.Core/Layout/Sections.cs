namespace IhsMiner.Layout;

/// <summary>Makes paragraphs with roles into blocks that know the heading they stand under.</summary>
internal static class Sections
{
    public static IReadOnlyList<Block> Of(IReadOnlyList<(Paragraph Paragraph, Role Role)> paragraphs)
    {
        var blocks = new List<Block>(paragraphs.Count);
        string? section = null;
        foreach (var (paragraph, role) in paragraphs)
        {
            blocks.Add(new Block(role, section, [.. paragraph.Lines.Select(line => line.Line)]));
            if (role == Role.Heading)
                section = paragraph.Text;
        }

        return blocks;
    }
}
