using IhsMiner.Documents;
using IhsMiner.Layout;

namespace IhsMiner.Metadata;

/// <summary>Where documents say what they are: their first pages, and the running heads of all.</summary>
/// <param name="Lines">The lines of the first pages, running heads among them, downwards page by page.</param>
/// <param name="Blocks">The blocks of the first pages, but no references.</param>
/// <param name="Heads">The running heads of all pages.</param>
/// <param name="Stacks">
/// Lines of the first pages that are set alike, one right below the other: a journal's name in its logo.
/// </param>
internal sealed record FrontMatter(
    IReadOnlyList<Passage> Lines, IReadOnlyList<Passage> Blocks, IReadOnlyList<Passage> Heads, IReadOnlyList<Passage> Stacks)
{
    /// <summary>A first page with fewer words is a cover: what follows it belongs to the front, too.</summary>
    private const int WordsOfCover = 150;

    /// <summary>The last page of the front.</summary>
    private const int LastPage = 3;

    public static FrontMatter Of(Document document, DocumentLayout layout)
    {
        var last = LastOf(document.Pages);
        var removed = layout.Removed.Where(item => item.Reason == RemovalReason.RunningHead).ToList();
        var heads = removed.Select(item => new Passage(item.Page, [new Word(item.Text, item.Box)], isHead: true)).ToList();
        var blocks = layout.Blocks.Where(block => block.Role != Role.Reference && block.Lines[0].Page <= last).ToList();
        var lines = blocks.SelectMany(block => block.Lines).Where(line => line.Page <= last)
            .Select(line => (line.Page, line.Box, Passage: new Passage(line.Page, line.Words)))
            .Concat(removed.Zip(heads).Where(head => head.First.Page <= last)
                .Select(head => (head.First.Page, head.First.Box, Passage: head.Second)));
        return new(
            [.. lines.OrderBy(line => line.Page).ThenBy(line => line.Box.Top).Select(line => line.Passage)],
            [.. blocks.Select(block => new Passage(
                block.Lines[0].Page, [.. block.Lines.Where(line => line.Page == block.Lines[0].Page).SelectMany(line => line.Words)]))],
            heads,
            [.. Stacked(layout, last)]);
    }

    private static IEnumerable<Passage> Stacked(DocumentLayout layout, int last)
    {
        var stack = new List<Line>();
        var heads = layout.Removed.Where(item => item.Reason == RemovalReason.RunningHead)
            .Select(item => new Line(item.Page, [new Word(item.Text, item.Box)]));
        foreach (var line in layout.Blocks.SelectMany(block => block.Lines).Concat(heads).Where(line => line.Page <= last)
            .OrderBy(line => line.Page).ThenBy(line => line.Box.Top))
        {
            if (stack.Count > 0 && !IsBelow(stack[^1], line))
            {
                yield return new Passage(stack[0].Page, [.. stack.SelectMany(item => item.Words)]);
                stack = [];
            }

            stack.Add(line);
        }

        if (stack.Count > 0)
            yield return new Passage(stack[0].Page, [.. stack.SelectMany(item => item.Words)]);
    }

    private static bool IsBelow(Line above, Line below) => above.Page == below.Page
        && Math.Abs(above.Box.Left - below.Box.Left) <= 0.5 * below.Box.Height
        && Math.Abs(above.Box.Height - below.Box.Height) <= 0.1 * below.Box.Height
        && below.Box.Top - above.Box.Bottom < below.Box.Height;

    private static int LastOf(IReadOnlyList<Page> pages)
    {
        var words = 0;
        foreach (var page in pages.Take(LastPage))
        {
            words += page.Words.Count;
            if (words >= WordsOfCover)
                return page.Number;
        }

        return LastPage;
    }
}
