namespace IhsMiner.Layout;

/// <summary>Tells the second line of a heading that did not fit on one.</summary>
internal static class WrappedHeadings
{
    /// <summary>How much the box heights of the two differ at most, as a share.</summary>
    private const double SameFont = 0.02;

    /// <summary>The widest gap between the lines, in type sizes.</summary>
    private const double WidestGap = 0.6;

    /// <summary>Words at which no heading ends.</summary>
    private static readonly string[] Links =
        ["of", "and", "for", "the", "in", "to", "with", "on", "by", "a", "an", "or", "from", "at", "as"];

    /// <summary>True where no heading ends with the word.</summary>
    public static bool IsLink(string word) => Links.Contains(word);

    public static bool GoesOn(Paragraph heading, Paragraph next, Role role, BodyStyle body) =>
        role is Role.Heading or Role.Furniture or Role.Title && !HeadingWording.IsKnown(heading.Text) && !HeadingWording.IsKnown(next.Text)
        && Follows(heading.Last, next.First) && !SectionNumbers.Opens(next.Text)
        && (char.IsLower(next.Text[0]) || IsLink(heading.Last.Words[^1].Text)
            || body.Width - heading.Last.Box.Width < next.First.Words[0].Box.Width);

    private static bool Follows(TextLine above, TextLine below) =>
        above.Page.Number == below.Page.Number && below.Top > above.Top && below.Top - above.Bottom < WidestGap * above.Size
        && Math.Abs(above.Height - below.Height) <= SameFont * above.Height && above.Box.OverlapX(below.Box) > 0
        && above.Text[^1] is not ('.' or ':' or ';' or '?');
}
