using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>
/// Joins neighbouring pieces of one base line whose gap is no gutter: one that a list marker or a section number leaves, or
/// one that the line above or below writes across, as justified text does.
/// </summary>
internal static class LineRepair
{
    /// <summary>The widest gap that may be joined, in line heights.</summary>
    private const double WidestJoin = 4;

    /// <summary>The most words of a line that is joined to; no page is wide enough for more.</summary>
    private const int MostWords = 200;

    public static List<TextLine> Rejoined(Page page, List<TextLine> lines, TypeSizes sizes)
    {
        var joined = new List<TextLine>(lines.Count);
        lines = StretchedLines.Joined(page, lines, sizes);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (joined.Count > 0 && AreOne(joined, line, i + 1 < lines.Count ? lines[i + 1] : null))
                joined[^1] = new TextLine(page, [.. joined[^1].Words, .. line.Words], sizes);
            else
                joined.Add(line);
        }

        return joined;
    }

    private static bool AreOne(List<TextLine> before, TextLine line, TextLine? after)
    {
        var last = before[^1];
        var gap = line.Left - last.Right;
        if (gap < 0 || last.Words.Count > MostWords || gap > WidestJoin * Math.Max(last.Height, line.Height)
            || !last.SharesRow(line))
            return false;
        if (last.Words.Count == 1 && (ListMarkers.IsMarker(last.Text) || SectionNumbers.IsNumber(last.Text)))
            return true;
        return (before.Count > 1 && WritesAcross(before[^2], last, line))
            || (after is not null && WritesAcross(after, last, line));
    }

    private static bool WritesAcross(TextLine neighbour, TextLine left, TextLine right)
    {
        var height = Math.Max(left.Height, right.Height);
        var distance = Math.Min(Math.Abs(neighbour.Top - left.Top), Math.Abs(neighbour.Top - right.Top));
        return !neighbour.SharesRow(left) && distance <= 1.6 * height && Math.Abs(neighbour.Height - left.Height) <= 0.1 * height
            && neighbour.Left <= left.Right - height && neighbour.Right >= right.Left + height;
    }
}
