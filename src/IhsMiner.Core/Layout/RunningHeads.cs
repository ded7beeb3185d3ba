using System.Text;

namespace IhsMiner.Layout;

/// <summary>
/// Finds the lines at the top and foot of pages that recur from page to page, page numbers apart, and whatever else stands
/// as far out as they do.
/// </summary>
internal static class RunningHeads
{
    /// <summary>The share of the page's height, from either end, in which heads stand.</summary>
    private const double Zone = 0.13;

    /// <summary>
    /// How many of a page's outermost lines, at either end, may be heads beyond the zone: pages may be printed small on
    /// larger ones.
    /// </summary>
    private const int Outermost = 3;

    /// <summary>The fewest pages on which a head beyond the zone recurs.</summary>
    private const int FewestPagesBeyond = 3;

    /// <summary>How far a head may move from page to page, in points.</summary>
    private const double Wobble = 4;

    /// <summary>The share of pages on which a head must recur before its height counts as the margin of all pages.</summary>
    private const double MarginShare = 0.3;

    /// <summary>How often a head may stand on one page, at either side say; words in a table's cells recur more often.</summary>
    private const int MostOnPage = 2;

    private enum Edge
    {
        None,
        Top,
        NearTop,
        Foot,
        NearFoot,
    }

    /// <summary>The same for heads beyond the zone, which might be the heads of a long table.</summary>
    private const double MarginShareBeyond = 0.7;

    /// <summary>For each line of <paramref name="lines"/>, true where it is a running head.</summary>
    public static bool[] Among(IReadOnlyList<TextLine> lines, int pages)
    {
        var heads = new bool[lines.Count];
        var reaching = new List<IReadOnlyList<TextLine>>();
        var edges = Edges(lines);
        var candidates = Enumerable.Range(0, lines.Count).Where(i => edges[i] != Edge.None)
            .GroupBy(i => (IsTop: edges[i] is Edge.Top or Edge.NearTop, Wording: Wording(lines[i].Text)));
        foreach (var group in candidates.Where(group => group.Key.Wording.Length > 0))
        {
            foreach (var level in Levels(lines, [.. group]))
            {
                var onPages = level.Select(i => lines[i].Page.Number).Distinct().Count();
                var isInside = level.All(i => edges[i] is Edge.Top or Edge.Foot);
                if (onPages < (isInside ? 2 : FewestPagesBeyond)
                    || (onPages < 3 && pages > 8 && !group.Key.Wording.Any(char.IsLetter))
                    || level.Count > MostOnPage * onPages)
                    continue;
                foreach (var i in level)
                    heads[i] = true;
                if (onPages >= Math.Max(2, (isInside ? MarginShare : MarginShareBeyond) * pages))
                    reaching.Add([.. level.Select(i => lines[i])]);
            }
        }

        var margins = PageMargins.Of(reaching, [.. lines.Where((_, i) => !heads[i])], pages);
        for (var i = 0; i < lines.Count; i++)
            heads[i] |= margins.Hold(lines[i]) && !(i + 1 < lines.Count && margins.Cut(lines[i], lines[i + 1]));
        return heads;
    }

    private static Edge[] Edges(IReadOnlyList<TextLine> lines)
    {
        var edges = new Edge[lines.Count];
        foreach (var page in Enumerable.Range(0, lines.Count).GroupBy(i => lines[i].Page.Number))
        {
            var down = page.OrderBy(i => lines[i].Box.MiddleY).ToList();
            for (var rank = 0; rank < down.Count; rank++)
            {
                var share = lines[down[rank]].Box.MiddleY / lines[down[rank]].Page.Height;
                edges[down[rank]] = CaptionLabels.Opens(lines[down[rank]].Text) ? Edge.None
                    : share < Zone ? Edge.Top
                    : share > 1 - Zone ? Edge.Foot
                    : rank < Outermost ? Edge.NearTop
                    : rank >= down.Count - Outermost ? Edge.NearFoot
                    : Edge.None;
            }
        }

        return edges;
    }

    /// <summary>Lower-case letters, with one sign for any row of figures; other signs left out.</summary>
    internal static string Wording(string text)
    {
        var wording = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                wording.Append(char.ToLowerInvariant(c));
            else if (char.IsDigit(c) && (wording.Length == 0 || wording[^1] != '#'))
                wording.Append('#');
        }

        return wording.ToString();
    }

    /// <summary>The lines of one wording, put together where they stand at one height.</summary>
    private static IEnumerable<List<int>> Levels(IReadOnlyList<TextLine> lines, List<int> same)
    {
        var sorted = same.OrderBy(i => lines[i].Box.MiddleY).ThenBy(i => i).ToList();
        var level = new List<int>();
        foreach (var i in sorted)
        {
            if (level.Count > 0 && lines[i].Box.MiddleY - lines[level[^1]].Box.MiddleY > Wobble)
            {
                yield return level;
                level = [];
            }

            level.Add(i);
        }

        yield return level;
    }
}
