namespace IhsMiner.Layout;

/// <summary>Tells headings set in the body's own size, which only their shape, wording and place give away.</summary>
internal static class HeadingShape
{
    /// <summary>The longest heading, in words.</summary>
    public const int MostWords = 24;

    /// <summary>How much of its column a heading's last line leaves free at least, as a share of the column's width.</summary>
    private const double FreeShare = 0.15;

    /// <summary>How far from its column's edge a full line of justified text ends, in points.</summary>
    private const double JustifiedEdge = 2;

    /// <summary>Box heights that differ by more than this share come from another font, bold or italic say.</summary>
    private const double OtherFont = 0.012;

    /// <summary>True where <paramref name="line"/>, between its neighbours in a flow, is a heading of one line.</summary>
    public static bool Stands(TextLine line, TextLine? above, TextLine? below, Flow flow)
    {
        if (!HasWording(line.Text) || WrappedHeadings.IsLink(line.Words[^1].Text))
            return false;
        if (RunsOn(line, above, below, flow))
            return false;
        var isOther = below is not null && IsOtherFont(line, below) && (above is null || IsOtherFont(line, above));
        if (!isOther && line.Right > flow.Right - FreeShare * (flow.Right - flow.Left))
            return false;
        if (above is not null && !SentenceEnds.Closes(above.Text) && !IsOtherFont(line, above))
            return false;
        if (below is null || char.IsLower(below.Text[0]))
            return false;
        return HeadingWording.IsKnown(line.Text) || SectionNumbers.Opens(line.Text) || HasRoom(line, above, below)
            || isOther;
    }

    /// <summary>
    /// True where <paramref name="lines"/> are a heading of two or three lines in a font of its own, and text begins below it.
    /// </summary>
    public static bool Ends(IReadOnlyList<TextLine> lines, TextLine line, TextLine? below, Flow flow) =>
        lines.Count is 2 or 3 && IsOtherFont(lines[^1], line) && lines.All(other => !IsOtherFont(other, lines[0]))
        && (below is null || !IsOtherFont(below, line)) && (char.IsUpper(line.Text[0]) || char.IsDigit(line.Text[0]))
        && lines[^1].Right <= flow.Right - JustifiedEdge
        && HasWording(string.Join(' ', lines.Select(other => other.Text)));

    /// <summary>True where the words could be a heading's: few, opened by a capital or a figure, and no sentence.</summary>
    public static bool HasWording(string text)
    {
        var words = text.Count(c => c == ' ') + 1;
        return words <= MostWords && text.Length >= 3
            && (char.IsUpper(text[0]) || char.IsDigit(text[0]) || text[0] is '“' or '‘' or '"')
            && text[^1] is not ('.' or ',' or ';' or '-' or '(') && text.Any(char.IsLetter) && !HoldsStop(text);
    }

    /// <summary>A full stop behind a word of small letters, and a capital: sentences.</summary>
    private static bool HoldsStop(string text)
    {
        for (var i = text.IndexOf(". ", StringComparison.Ordinal); i >= 0; i = text.IndexOf(". ", i + 1, StringComparison.Ordinal))
        {
            if (i >= 3 && IsWord(text.AsSpan(i - 3, 3)) && i + 2 < text.Length && char.IsUpper(text[i + 2]))
                return true;
        }

        return false;
    }

    /// <summary>Small letters, or letters with figures: no initials, no section numbers.</summary>
    private static bool IsWord(ReadOnlySpan<char> end)
    {
        var (letters, small, figures) = (0, 0, 0);
        foreach (var c in end)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            small += char.IsLower(c) ? 1 : 0;
            figures += char.IsDigit(c) ? 1 : 0;
        }

        return small == end.Length || (letters > 0 && figures > 0 && letters + figures == end.Length);
    }

    /// <summary>
    /// The words of a paragraph in more than one font: a full line without an end stands right above, or the line itself ends in
    /// the font of the line below, as one that a label in bold opens.
    /// </summary>
    private static bool RunsOn(TextLine line, TextLine? above, TextLine? below, Flow flow) =>
        (above is not null && !SentenceEnds.Closes(above.Text) && line.Top - above.Bottom < 0.3 * line.Size
            && above.Right > flow.Right - JustifiedEdge
            && (!IsOtherFont(above.Words[^1].Box.Height, line.Words[0].Box.Height) || HoldsFontOf(above, line)))
        || (below is not null && IsOtherFont(line.Words[^1].Box.Height, line.Words[0].Box.Height)
            && line.Words[^1].Text.Length > 1 && !IsOtherFont(line.Words[^1].Box.Height, below.Height));

    /// <summary>Words of the line are set in the font of the line above: italics within running text, not a heading.</summary>
    private static bool HoldsFontOf(TextLine above, TextLine line) =>
        line.Words.Any(word => word.Text.Length > 2 && char.IsLetter(word.Text[1]) && !IsOtherFont(word.Box.Height, above.Height));

    private static bool HasRoom(TextLine line, TextLine? above, TextLine below)
    {
        var over = above is null ? double.PositiveInfinity : line.Top - above.Bottom;
        var under = below.Top - line.Bottom;
        return over > under + 0.25 * line.Size && line.Words.Count <= 12 && above is not null;
    }

    private static bool IsOtherFont(TextLine line, TextLine other) =>
        IsOtherFont(line.Height, other.Height) || line.IsBold != other.IsBold;

    private static bool IsOtherFont(double height, double other) => Math.Abs(height - other) > OtherFont * other;
}
