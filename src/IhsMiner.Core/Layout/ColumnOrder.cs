namespace IhsMiner.Layout;

/// <summary>
/// Orders lines by columns: finds the gutter that the fewest words cross, reads what stands between two lines that cross it
/// column by column, and does so again inside each column (after Nagy and Seth, 1984, Hierarchical representation of optically
/// scanned documents: the recursive X-Y
/// cut, with crossing lines allowed).
/// </summary>
internal static class ColumnOrder
{
    /// <summary>
    /// The width of the strips in which words are counted, in points; wider where there would be too many strips.
    /// </summary>
    private const double Narrowest = 2;

    private const int MostStrips = 1_000;

    /// <summary>The share of lines that may cross a gutter.</summary>
    private const double Crossing = 0.25;

    /// <summary>The fewest lines on either side of a gutter.</summary>
    private const int FewestLines = 3;

    /// <summary>The deepest nesting of columns.</summary>
    private const int Deepest = 4;

    public static IReadOnlyList<TextLine> Of(IReadOnlyList<TextLine> lines, TypeSizes sizes) => Read(lines, sizes, 0);

    private static List<TextLine> Read(IReadOnlyList<TextLine> lines, TypeSizes sizes, int depth)
    {
        var gutter = depth < Deepest ? Gutter(lines) : null;
        if (gutter is not { } x)
            return [.. lines.OrderBy(line => line.Box.MiddleY)];
        var parts = lines.SelectMany(line => SplitAt(line, x, sizes)).ToList();
        if (parts.Count(line => line.Right <= x) < FewestLines || parts.Count(line => line.Left >= x) < FewestLines)
            return [.. lines.OrderBy(line => line.Box.MiddleY)];
        var read = new List<TextLine>(parts.Count);
        var (left, right) = (new List<TextLine>(), new List<TextLine>());
        foreach (var line in parts.OrderBy(line => line.Box.MiddleY))
        {
            if (line.Right <= x)
                left.Add(line);
            else if (line.Left >= x)
                right.Add(line);
            else
                Close(line);
        }

        Close(null);
        return read;

        void Close(TextLine? crossing)
        {
            read.AddRange(Read(left, sizes, depth + 1));
            read.AddRange(Read(right, sizes, depth + 1));
            if (crossing is not null)
                read.Add(crossing);
            left = [];
            right = [];
        }
    }

    /// <summary>
    /// The middle of the widest strip, away from the edges, that the fewest words cross; null where too many do.
    /// </summary>
    private static double? Gutter(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count < 2 * FewestLines)
            return null;
        var (start, end) = (lines.Min(line => line.Left), lines.Max(line => line.Right));
        var strip = Math.Max(Narrowest, (end - start) / MostStrips);
        var crossed = new int[(int)((end - start) / strip) + 2];
        foreach (var word in lines.SelectMany(line => line.Words))
        {
            for (var i = (int)((word.Box.Left - start) / strip); i <= (int)((word.Box.Right - start) / strip)
                && i < crossed.Length; i++)
                crossed[i]++;
        }

        var (first, last) = (crossed.Length / 6, crossed.Length * 5 / 6);
        if (first >= last)
            return null;
        var least = crossed[first..last].Min();
        if (least > Crossing * lines.Count)
            return null;
        var (best, bestLength) = (first, 0);
        for (var i = first; i < last; i++)
        {
            var length = 0;
            while (i + length < last && crossed[i + length] == least)
                length++;
            if (length > bestLength)
                (best, bestLength) = (i, length);
            i += length;
        }

        return start + (best + bestLength / 2.0) * strip;
    }

    /// <summary>A line whose words leave a gap at the gutter is two.</summary>
    private static IEnumerable<TextLine> SplitAt(TextLine line, double x, TypeSizes sizes)
    {
        var cut = line.Words.TakeWhile(word => word.Box.MiddleX < x).Count();
        if (cut == 0 || cut == line.Words.Count || line.Words[cut].Box.Left - line.Words[cut - 1].Box.Right < 0.6 * line.Height)
            return [line];
        return [new TextLine(line.Page, [.. line.Words.Take(cut)], sizes),
            new TextLine(line.Page, [.. line.Words.Skip(cut)], sizes)];
    }
}
