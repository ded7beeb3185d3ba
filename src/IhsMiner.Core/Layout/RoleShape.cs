namespace IhsMiner.Layout;

/// <summary>What a paragraph's own look says about its role, before its place in the document is weighed.</summary>
internal static class RoleShape
{
    /// <summary>Text below this share of the body's size is set apart: notes, labels, quotations.</summary>
    public const double Small = 0.93;

    /// <summary>Text below this share is no heading.</summary>
    private const double Smallest = 0.8;

    /// <summary>The most words of a heading that ends in a colon; longer ones lead a list in.</summary>
    private const int LongestLabel = 5;

    /// <summary>Text above this share of the body's size is a heading.</summary>
    private const double Large = 1.08;

    public static Role Of(Paragraph paragraph, Paragraph? next, BodyStyle body)
    {
        var text = paragraph.Text;
        if (paragraph.IsRunInHeading)
            return FurnitureWording.Has(text) ? Role.Furniture : Role.Heading;
        if (FurnitureWording.Has(text) || (paragraph.Page == 1 && FurnitureWording.IsKind(text))
            || (paragraph.Page <= Bylines.LastPage && Bylines.Has(text)))
            return Role.Furniture;
        if (CaptionLabels.Opens(text))
            return Role.Caption;
        if (ReferenceShape.Has(text))
            return Role.Reference;
        if (IsHeading(paragraph, next, body))
            return Role.Heading;
        if (paragraph.WordCount > 1 && ListMarkers.IsMarker(paragraph.First.Words[0].Text))
            return Role.List;
        return IsProse(paragraph, body) ? Role.Body : Role.Furniture;
    }

    public static bool IsHeading(Paragraph paragraph, Paragraph? next, BodyStyle body)
    {
        if (paragraph.Lines.Count > 4 || !HeadingShape.HasWording(paragraph.Text))
            return false;
        var ratio = body.Scale(paragraph);
        if (HeadingWording.IsKnown(paragraph.Text))
            return true;
        if (paragraph.Lines.Count > 3 && ratio < 1.2 || paragraph.Text[^1] == ':' && paragraph.WordCount > LongestLabel)
            return false;
        if (ratio < Large && paragraph.Lines.Count > 1 && paragraph.Last.Box.Width >= 0.94 * body.Width
            && !SectionNumbers.Opens(paragraph.Text) && !TextLine.IsCapitals(paragraph.Text))
            return false;
        if (ratio < Large && IsBodyFont(paragraph, body) && !SectionNumbers.Opens(paragraph.Text)
            && (IsAsWide(paragraph, body) || (paragraph.Lines.Count > 1 && !IsAbove(paragraph, next, body))))
            return false;
        return ratio >= Large || (LeadsOn(paragraph, next, body)
            && (ratio >= Small
                ? SectionNumbers.Opens(paragraph.Text) || TextLine.IsCapitals(paragraph.Text) || IsShort(paragraph)
                : ratio >= Smallest && IsShort(paragraph) && StandsOver(paragraph, next!)));
    }

    private static bool IsShort(Paragraph paragraph) => paragraph.WordCount <= 16 && paragraph.Lines.Count <= 2;

    /// <summary>Words in smaller type that stand right over a paragraph of two lines or more, at its left edge.</summary>
    private static bool StandsOver(Paragraph paragraph, Paragraph next) =>
        paragraph.WordCount > 1 && next.Lines.Count > 1 && next.Page == paragraph.Page
        && next.First.Top >= paragraph.Last.Top && next.First.Top - paragraph.Last.Bottom < next.Size
        && Math.Abs(next.Box.Left - paragraph.Box.Left) < next.Size;

    private static bool IsBodyFont(Paragraph paragraph, BodyStyle body) =>
        Math.Abs(paragraph.Height - body.Height) <= 0.012 * body.Height;

    /// <summary>One of its lines runs as wide as the column: the start of a paragraph that a break has cut.</summary>
    private static bool IsAsWide(Paragraph paragraph, BodyStyle body) =>
        paragraph.Lines.Any(line => line.Box.Width >= 0.94 * body.Width);

    /// <summary>Whether the text goes on below, rather than in another column or on another page.</summary>
    private static bool IsAbove(Paragraph paragraph, Paragraph? next, BodyStyle body) =>
        next is not null && body.Scale(next) >= Small && next.Page == paragraph.Page && next.First.Top > paragraph.Last.Top;

    /// <summary>Sentences, or at least a few words in the body's size.</summary>
    public static bool IsProse(Paragraph paragraph, BodyStyle body)
    {
        var ratio = body.Scale(paragraph);
        if (ratio < 0.7 || paragraph.WordCount < 3 || !paragraph.Text.Any(char.IsLower))
            return false;
        if (ratio < Small)
            return paragraph.WordCount >= 8 && !IsNote(paragraph);
        return paragraph.WordCount >= 5 || SentenceEnds.Closes(paragraph.Text);
    }

    /// <summary>A footnote: small, and opened by a raised mark, a figure or a sign.</summary>
    private static bool IsNote(Paragraph paragraph)
    {
        var first = paragraph.First.Words[0];
        return first.Box.Height < 0.85 * paragraph.Height || first.Text[0] is '*' or '†' or '‡' or '§' or '¶'
            || (first.Text.Length <= 2 && first.Text.All(char.IsDigit));
    }

    /// <summary>The next paragraph stands close below, in the body's size, and begins a sentence or another heading.</summary>
    private static bool LeadsOn(Paragraph paragraph, Paragraph? next, BodyStyle body)
    {
        if (next is null || char.IsLower(next.Text[0]) || body.Scale(next) < Small)
            return false;
        var here = paragraph.Last;
        return next.Page != paragraph.Page || next.First.Top < here.Top
            || (next.First.Top - here.Bottom < 3 * here.Size && next.First.Box.OverlapX(here.Box) > 0);
    }
}
