namespace IhsMiner.Exchange.Imports;

/// <summary>
/// Lines that begin a statement in a cell where nothing is numbered: bullets, where the cell begins with one; and, where other
/// statements name their theme, a line with a capital after a sentence has ended.
/// </summary>
internal static class PlainLines
{
    public static IEnumerable<StatementStart> Of(string cell, IReadOnlyList<StatementStart> named)
    {
        var first = cell.Length - cell.AsSpan().TrimStart().Length;
        var bulleted = LineStarts.AfterBullet(cell, 0) > first;
        foreach (var (start, word) in LineStarts.In(cell))
        {
            if (!LineStarts.IsLineStart(cell, start) || named.Any(one => one.Start <= start && start < one.TextStart))
                continue;
            var isBullet = bulleted && word > start;
            var follows = named.Count > 0 && !bulleted && char.IsUpper(cell[word])
                && cell.AsSpan(0, start).TrimEnd() is [.., '.' or '!' or '?'];
            if (isBullet || follows)
                yield return new StatementStart(start, word, null, null);
        }
    }
}
