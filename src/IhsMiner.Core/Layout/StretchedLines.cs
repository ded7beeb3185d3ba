using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>
/// Joins the pieces of a line that its narrow column has stretched until its word spaces look like gutters: all its gaps are
/// equally wide, as no row of a table has them.
/// </summary>
internal static class StretchedLines
{
    /// <summary>The widest such gap, in line heights.</summary>
    private const double WidestGap = 2.2;

    /// <summary>How much the gaps may differ, in line heights.</summary>
    private const double Slack = 0.08;

    /// <summary>The fewest gaps that can tell.</summary>
    private const int FewestGaps = 3;

    public static List<TextLine> Joined(Page page, List<TextLine> lines, TypeSizes sizes)
    {
        var joined = new List<TextLine>(lines.Count);
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && lines[end].SharesRow(lines[end - 1]) && lines[end].Left > lines[end - 1].Right)
                end++;
            var words = end - start > 1 ? lines.Skip(start).Take(end - start).SelectMany(line => line.Words).ToList() : null;
            if (words is not null && IsEven(words))
                joined.Add(new TextLine(page, words, sizes));
            else
                joined.AddRange(lines.Skip(start).Take(end - start));
            start = end;
        }

        return joined;
    }

    private static bool IsEven(List<Word> words)
    {
        if (words.Count <= FewestGaps)
            return false;
        var height = words[0].Box.Height;
        var (least, most) = (double.PositiveInfinity, 0.0);
        for (var i = 1; i < words.Count; i++)
        {
            var gap = words[i].Box.Left - words[i - 1].Box.Right;
            (least, most) = (Math.Min(least, gap), Math.Max(most, gap));
        }

        return most <= WidestGap * height && most - least <= Slack * height;
    }
}
