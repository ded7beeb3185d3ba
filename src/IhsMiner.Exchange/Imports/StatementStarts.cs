namespace IhsMiner.Exchange.Imports;

/// <summary>
/// Where the statements of a cell begin. Surest first: a number with a known theme behind it; a theme's name at the beginning of
/// a line or sentence; then numbers alone, as far as they go on counting; then, where nothing is numbered, lines.
/// </summary>
internal static class StatementStarts
{
    /// <summary>In their order; text before the first belongs to a statement of which neither number nor theme is printed.</summary>
    public static IReadOnlyList<StatementStart> In(string cell, ThemeNames themes)
    {
        var numbers = NumberMark.AllIn(cell).ToList();
        var known = Numbered(cell, numbers, themes);
        known = Merged(known, Named(cell, themes, known));
        known = Merged(known, CountedOn.From(cell, numbers, known));
        if (known.All(start => start.Number is null))
            known = Merged(known, PlainLines.Of(cell, known));
        return WithBeginning(cell, Apart(known));
    }

    // What stands within the number or theme of one is no other's.
    private static List<StatementStart> Apart(List<StatementStart> starts)
    {
        var apart = new List<StatementStart>();
        foreach (var start in starts.Where(start => apart.Count == 0 || start.Start >= apart[^1].TextStart))
            apart.Add(start);
        return apart;
    }

    private static List<StatementStart> WithBeginning(string cell, List<StatementStart> starts)
    {
        var first = starts.Count > 0 ? starts[0].Start : cell.Length;
        return cell.AsSpan(0, first).IsWhiteSpace()
            ? starts
            : [new StatementStart(0, Math.Min(LineStarts.AfterBullet(cell, 0), first), null, null), .. starts];
    }

    private static List<StatementStart> Numbered(string cell, List<NumberMark> numbers, ThemeNames themes)
    {
        var starts = new List<StatementStart>();
        var bracketed = cell.TrimStart().StartsWith('(');
        foreach (var number in numbers)
        {
            var trusted = (number.Sign != ' ' || LineStarts.IsSentenceStart(cell, number.Start)) && (!number.InBrackets || bracketed);
            if (trusted && themes.At(cell, number.End) is { } theme)
                starts.Add(new StatementStart(number.Start, theme.End, number.Number, theme.Theme));
        }

        return starts;
    }

    private static IEnumerable<StatementStart> Named(string cell, ThemeNames themes, List<StatementStart> numbered)
    {
        // A colon follows many a word at a sentence's beginning; it counts within a line only where the cell begins that way.
        var colons = themes.At(cell, LineStarts.AfterBullet(cell, 0)) is { Separator: ':' };
        var (end, passed) = (0, 0);
        foreach (var (start, word) in LineStarts.In(cell))
        {
            for (; passed < numbered.Count && numbered[passed].TextStart <= word; passed++)
                end = Math.Max(end, numbered[passed].TextStart);
            if (passed < numbered.Count && word > numbered[passed].Start)
                continue;
            var first = word == LineStarts.AfterBullet(cell, 0);
            if (word < end || (!first && !char.IsUpper(cell[word])) || themes.At(cell, word) is not { } theme)
                continue;
            if (!first && !colons && theme.Separator == ':' && !LineStarts.IsLineStart(cell, start))
                continue;
            end = theme.End;
            yield return new StatementStart(start, theme.End, null, theme.Theme);
        }
    }

    private static List<StatementStart> Merged(List<StatementStart> known, IEnumerable<StatementStart> more) =>
        [.. known.Concat(more).OrderBy(start => start.Start)];
}
