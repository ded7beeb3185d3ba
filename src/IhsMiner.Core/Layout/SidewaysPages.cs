using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>
/// Pages whose text runs up or down them although the file does not turn them. Prose among them is laid out turned, and its boxes
/// are put back; tables, which are printed so because they are too wide, stay as they are.
/// </summary>
internal sealed class SidewaysPages
{
    /// <summary>The fewest words of a line of prose; the cells of a table hold fewer.</summary>
    private const int FewestWords = 8;

    /// <summary>The share of a page's words that stand in such lines where it is prose.</summary>
    private const double ProseShare = 0.7;

    private readonly Dictionary<int, PageTurn> turns = [];

    public SidewaysPages(IReadOnlyList<Page> pages)
    {
        Upright = [.. pages.Select(page =>
        {
            if (page.Words.Count(word => !word.Upright) * 2 <= page.Words.Count)
                return page;
            var sound = page with { Words = SoundWords.Of(page) };
            var turn = new PageTurn(page.Width, page.Height, RunsUp(sound.Words));
            var turned = turn.Turned(sound);
            if (!IsProse(turned))
                return page;
            turns[page.Number] = turn;
            return turned;
        })];
    }

    /// <summary>All pages, in order, those of sideways prose turned.</summary>
    public IReadOnlyList<Page> Upright { get; }

    /// <summary>The blocks with their words where they stand on the page.</summary>
    public IReadOnlyList<Block> Restored(IReadOnlyList<Block> blocks) => turns.Count == 0
        ? blocks
        : [.. blocks.Select(block => block with { Lines = [.. block.Lines.Select(Restored)] })];

    public RemovedText Restored(RemovedText text) =>
        turns.GetValueOrDefault(text.Page) is { } turn && text.Reason != RemovalReason.Garbled
            ? text with { Box = turn.Restored(text.Box) }
            : text;

    private Line Restored(Line line) => turns.GetValueOrDefault(line.Page) is { } turn
        ? new Line(line.Page, [.. line.Words.Select(word => word with { Box = turn.Restored(word.Box), Upright = !word.Upright })])
        : line;

    /// <summary>Whether more words stand above the one before them than below it.</summary>
    private static bool RunsUp(IReadOnlyList<Word> words)
    {
        var up = 0;
        for (var i = 1; i < words.Count; i++)
        {
            var (last, next) = (words[i - 1].Box, words[i].Box);
            if (last.OverlapX(next) >= 0.5 * Math.Min(last.Width, next.Width))
                up += next.MiddleY < last.MiddleY ? 1 : -1;
        }

        return up > 0;
    }

    private static bool IsProse(Page page)
    {
        var lines = LineAssembly.Lines(page, page.Words, new TypeSizes(page.Words));
        return lines.Where(line => line.Words.Count >= FewestWords).Sum(line => line.Words.Count) >= ProseShare * page.Words.Count;
    }
}
