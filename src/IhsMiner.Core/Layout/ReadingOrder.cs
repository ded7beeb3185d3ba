namespace IhsMiner.Layout;

/// <summary>A page's lines in reading order.</summary>
internal static class ReadingOrder
{
    public static IReadOnlyList<TextLine> Of(IReadOnlyList<TextLine> lines) => lines;
}
