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
        // The last statement's number and its text's place, and how far a list within it has counted.
        var (last, text, inner, passed) = (0, 0, 0, 0);
        foreach (var number in numbers)
        {
            for (; passed < known.Count && known[passed].Start <= number.Start; passed++)
                (last, text, inner) = (known[passed].Number ?? last + 1, known[passed].TextStart, 0);
            if (number.Start < text || !MayCount(cell, number, text))
                continue;
            if (cell.AsSpan(0, number.Start).IsWhiteSpace() || (inner == 0 && GoesOn(cell, number, last) && !IsTaken(number, known, passed)))
            {
                (last, text, inner) = (number.Number, number.End, 0);
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

    // A list within a statement counts up to a number that the statement after it has itself.
    private static bool IsTaken(NumberMark number, IReadOnlyList<StatementStart> known, int passed) =>
        known.Skip(passed).Any(start => start.Number <= number.Number);

    private static bool MayCount(string cell, NumberMark number, int text) => number.Sign switch
    {
        ')' or ']' => !number.InBrackets && !IsInBrackets(cell, text, number.Start),
        '.' or ':' => LineStarts.IsSentenceStart(cell, number.Start) && !IsInBrackets(cell, text, number.Start),
        _ => false,
    };

    private static bool IsInBrackets(string cell, int from, int to)
    {
        var depth = 0;
        foreach (var letter in cell.AsSpan(from, to - from))
            depth = Math.Max(0, depth + (letter switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 }));
        return depth > 0;
    }
}
