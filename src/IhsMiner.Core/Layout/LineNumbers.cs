using System.Globalization;
using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>
/// Takes the line numbers of manuscripts out: figures in a straight column beside the text that count the lines, each or every
/// fifth, on most pages of the document.
/// </summary>
internal static class LineNumbers
{
    /// <summary>The fewest numbers that tell, on a page and in a document: rows of a table are seldom so many.</summary>
    private const int FewestOnPage = 5, Fewest = 15;

    /// <summary>How far the edges of numbers of one column may differ, in points.</summary>
    private const double SameEdge = 2;

    /// <summary>The share of the lines beside a column, in its length, that bear a number where every line is counted.</summary>
    private const double NumberedShare = 0.75;

    /// <summary>The gap between a number and its line at least, in heights.</summary>
    private const double Gap = 0.3;

    /// <summary>How far beside a number its line may begin or end, in points: margins of 25 mm.</summary>
    private const double Reach = 72;

    /// <summary>For each page its words without line numbers.</summary>
    public static IReadOnlyList<IReadOnlyList<Word>> Without(
        IReadOnlyList<Page> pages, IReadOnlyList<IReadOnlyList<Word>> words, List<RemovedText> removed)
    {
        var numbers = words.Select(On).ToList();
        var withWords = words.Count(page => page.Count > 0);
        if (numbers.Sum(page => page.Count) < Fewest || 2 * numbers.Count(page => page.Count > 0) < withWords)
            return words;
        for (var i = 0; i < pages.Count; i++)
        {
            removed.AddRange(words[i].Where(numbers[i].Contains)
                .Select(word => new RemovedText(pages[i].Number, word.Box, word.Text, RemovalReason.LineNumber)));
        }

        return [.. words.Select((page, i) =>
            numbers[i].Count == 0 ? page : (IReadOnlyList<Word>)[.. page.Where(word => !numbers[i].Contains(word))])];
    }

    private static HashSet<Word> On(IReadOnlyList<Word> words)
    {
        var found = new HashSet<Word>(ReferenceEqualityComparer.Instance);
        var figures = words.Where(word => word.Upright && word.Text.Length <= 4 && word.Text.All(char.IsAsciiDigit)).ToList();
        foreach (var edge in (Func<Word, double>[])[word => word.Box.Right, word => word.Box.Left])
        {
            foreach (var column in Columns(figures, edge))
            {
                foreach (var run in Runs(column).Where(run => run.Count >= FewestOnPage && IsBesideText(run, words)))
                    found.UnionWith(run);
            }
        }

        return found;
    }

    private static IEnumerable<List<Word>> Columns(List<Word> figures, Func<Word, double> edge)
    {
        var column = new List<Word>();
        foreach (var word in figures.OrderBy(edge))
        {
            if (column.Count > 0 && edge(word) - edge(column[^1]) > SameEdge)
            {
                yield return column;
                column = [];
            }

            column.Add(word);
        }

        yield return column;
    }

    /// <summary>Stretches of a column, downwards, that count on by one, or by five from a multiple of five.</summary>
    private static IEnumerable<List<Word>> Runs(List<Word> column)
    {
        var run = new List<Word>();
        foreach (var word in column.OrderBy(word => word.Box.MiddleY))
        {
            if (run.Count > 0 && !CountsOn(run, Value(word)))
            {
                yield return run;
                run = [];
            }

            run.Add(word);
        }

        yield return run;
    }

    private static bool CountsOn(List<Word> run, int value)
    {
        var step = value - Value(run[^1]);
        return run.Count > 1 ? step == Value(run[^1]) - Value(run[^2]) : step == 1 || (step == 5 && value % 5 == 0);
    }

    private static int Value(Word word) => int.Parse(word.Text, CultureInfo.InvariantCulture);

    /// <summary>Text stands beside, not close, and its lines bear the numbers throughout.</summary>
    private static bool IsBesideText(List<Word> run, IReadOnlyList<Word> words)
    {
        var column = Box.Around(run.Select(word => word.Box));
        var height = run[0].Box.Height;
        var own = new HashSet<Word>(run, ReferenceEqualityComparer.Instance);
        var beside = words.Where(word => !own.Contains(word) && word.Box.MiddleY >= column.Top && word.Box.MiddleY <= column.Bottom
            && Distance(word.Box, column) < Reach).ToList();
        if (beside.Count < run.Count / 2 || beside.Any(word => Distance(word.Box, column) < Gap * height))
            return false;
        var isCounted = Value(run[1]) - Value(run[0]) > 1;
        var rows = 0;
        var last = double.NegativeInfinity;
        foreach (var middle in beside.Where(word => word.Box.Height > 0.8 * height).Select(word => word.Box.MiddleY).Order())
        {
            if (middle - last < 0.6 * height)
                continue;
            (rows, last) = (rows + 1, middle);
        }

        return isCounted ? rows >= 3 * run.Count : run.Count >= NumberedShare * rows;
    }

    private static double Distance(Box word, Box column) => Math.Max(word.Left - column.Right, column.Left - word.Right);
}
