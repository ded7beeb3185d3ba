namespace IhsMiner.Layout;

/// <summary>
/// Lines of one size that follow one another down one column, in content order, without a jump: the paragraphs of a column
/// up to the next heading, float or break.
/// </summary>
/// <param name="Lines">Downwards; never empty.</param>
internal sealed record Flow(IReadOnlyList<TextLine> Lines)
{
    /// <summary>The widest step from line to line of one flow, in type sizes: more than a blank line.</summary>
    private const double WidestStep = 2.7;

    public double Left { get; } = Lines.Min(line => line.Left);

    public double Right { get; } = Lines.Max(line => line.Right);

    public static IEnumerable<Flow> Of(IEnumerable<TextLine> lines)
    {
        var current = new List<TextLine>();
        foreach (var line in lines)
        {
            if (current.Count > 0 && !Follows(current[^1], line))
            {
                yield return new Flow(current);
                current = [];
            }

            current.Add(line);
        }

        if (current.Count > 0)
            yield return new Flow(current);
    }

    private static bool Follows(TextLine above, TextLine below)
    {
        var size = Math.Max(above.Size, below.Size);
        return above.Page.Number == below.Page.Number
            && below.Box.MiddleY > above.Box.MiddleY + 0.3 * size
            && below.Box.MiddleY - above.Box.MiddleY <= WidestStep * size
            && above.IsSetLike(below)
            && above.Box.OverlapX(below.Box) >= 0.3 * Math.Min(above.Box.Width, below.Box.Width);
    }
}
