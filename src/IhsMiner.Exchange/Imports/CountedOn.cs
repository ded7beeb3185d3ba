namespace IhsMiner.Exchange.Imports;

/// <summary>
/// Numbers that begin a statement although no known theme follows them, because they go on counting: <c>14) Planned meetings.</c>
/// after a thirteenth. Lists within a statement (<c>(1) …; (2) …</c>) and years in brackets (<c>(2012: 4)</c>) do not.
/// </summary>
internal static class CountedOn
{
    /// <param name="numbers">All of the cell.</param>
    /// <param name="known">The starts that are sure already.</param>
    public static IEnumerable<StatementStart> From(string cell, IReadOnlyList<NumberMark> numbers, IReadOnlyList<StatementStart> known)
    {
        var lowest = LowestFrom(known);

        // Of the last statement: its number, its text's place, how far a list within it has counted, how deep in brackets we are.
        var (last, text, inner, depth, passed, scanned) = (0, 0, 0, 0, 0, 0);
        foreach (var number in numbers)
        {
            for (; passed < known.Count && known[passed].Start <= number.Start; passed++)
            {
                text = scanned = known[passed].TextStart;
                (last, inner, depth) = (known[passed].Number ?? last + 1, 0, 0);
            }

            if (number.Start < text)
                continue;
            (depth, scanned) = (Depth(depth, cell.AsSpan(scanned, number.Start - scanned)), number.Start);
            if (depth > 0 || !MayCount(cell, number))
                continue;
            var goesOn = inner == 0 && GoesOn(cell, number, last) && lowest[passed] > number.Number;
            if (goesOn || cell.AsSpan(0, number.Start).IsWhiteSpace())
            {
                (last, text, inner, scanned) = (number.Number, number.End, 0, number.End);
                yield return new StatementStart(number.Start, number.End, number.Number, null);
            }
            else if (number.Number == inner + 1)
            {
                inner = number.Number;
            }
        }
    }

    // A number may be missing between two that begin a line.
    private static bool GoesOn(string cell, NumberMark number, int last) =>
        number.Number == last + 1 || (number.Number > last && LineStarts.IsLineStart(cell, number.Start));

    private static bool MayCount(string cell, NumberMark number) => number.Sign switch
    {
        ')' or ']' => !number.InBrackets,
        '.' or ':' => LineStarts.IsSentenceStart(cell, number.Start),
        _ => false,
    };

    // The lowest number from each start on: a list within a statement counts up to one that a later statement has itself.
    private static int[] LowestFrom(IReadOnlyList<StatementStart> known)
    {
        var lowest = new int[known.Count + 1];
        lowest[^1] = int.MaxValue;
        for (var i = known.Count - 1; i >= 0; i--)
            lowest[i] = Math.Min(lowest[i + 1], known[i].Number ?? int.MaxValue);
        return lowest;
    }

    private static int Depth(int depth, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            depth = Math.Max(0, depth + (letter switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 }));
        return depth;
    }
}
