using IhsMiner.Documents;

namespace IhsMiner.Exchange.PdfObjects;

/// <summary>The pages of a PDF in order (ISO 32000-1, 7.7.3).</summary>
internal static class PageTree
{
    /// <summary>What a page takes from the nodes above it where it does not say it itself.</summary>
    private sealed record Inherited(PdfValue? Media, PdfValue? Crop, PdfValue? Rotate);

    /// <summary>Nodes from the root to a page; balanced trees of any number of pages have fewer than ten.</summary>
    private const int Deepest = 50;

    /// <exception cref="InvalidDataException">The tree is torn, or runs in a ring.</exception>
    public static IReadOnlyList<PdfPage> Of(ObjectFile file)
    {
        var root = file.References.Trailer["Root"] is { } value ? PdfDictionary.Of(file.Follow(value)) : null;
        if (root?["Pages"]?.Reference is not { } pages)
            throw new InvalidDataException("it has no tree of pages");
        var found = new List<PdfPage>();
        Add(file, pages, new(null, null, null), found, [], depth: 0);
        return found;
    }

    private static void Add(ObjectFile file, int number, Inherited above, List<PdfPage> found, HashSet<int> seen, int depth)
    {
        if (!seen.Add(number) || depth > Deepest)
            throw new InvalidDataException("a page or a node of the tree of pages stands in it twice");
        var node = PdfDictionary.Of(file[number]);
        var own = new Inherited(node["MediaBox"] ?? above.Media, node["CropBox"] ?? above.Crop, node["Rotate"] ?? above.Rotate);
        if (node["Kids"] is not { } kids)
        {
            found.Add(PageOf(file, number, node, own));
            return;
        }

        foreach (var kid in file.Follow(kids).Items)
            Add(file, kid.Reference ?? throw new InvalidDataException("a page is no object of its own"), own, found, seen, depth + 1);
    }

    private static PdfPage PageOf(ObjectFile file, int number, PdfDictionary node, Inherited inherited)
    {
        if (inherited.Media is not { } media)
            throw new InvalidDataException("a page has no size");
        var whole = BoxOf(file, media);
        var crop = inherited.Crop is { } value ? BoxOf(file, value) : whole;
        var visible = new Box(
            Math.Max(whole.Left, crop.Left), Math.Max(whole.Top, crop.Top),
            Math.Min(whole.Right, crop.Right), Math.Min(whole.Bottom, crop.Bottom));
        var rotation = inherited.Rotate is { } turned ? (int)(file.Follow(turned).Number ?? 0) : 0;
        return new(number, file.Generation(number), node, whole, visible, ((rotation % 360) + 360) % 360);
    }

    // Any two opposite corners (7.9.5).
    private static Box BoxOf(ObjectFile file, PdfValue value)
    {
        var edges = file.Follow(value).Items.Select(edge => file.Follow(edge).Number).OfType<double>().ToArray();
        return edges.Length == 4
            ? new(Math.Min(edges[0], edges[2]), Math.Min(edges[1], edges[3]), Math.Max(edges[0], edges[2]), Math.Max(edges[1], edges[3]))
            : throw new InvalidDataException("a page has a box without four edges");
    }
}
