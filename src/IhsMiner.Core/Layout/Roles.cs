namespace IhsMiner.Layout;

/// <summary>
/// Gives each paragraph its role: by its own look first, then by the part of the document in which it stands (front matter,
/// abstract, text, back matter, references).
/// </summary>
internal static class Roles
{
    /// <summary>The most words of the numbered heading that ends the front matter.</summary>
    private const int MostSectionWords = 8;

    /// <summary>The fewest letters of a small word that no name has: 'of', 'and' and 'van der' stand in names.</summary>
    private const int FewestLetters = 4;

    private enum Part
    {
        Front,
        Abstract,
        Text,
        Back,
        References,
    }

    public static Role[] Of(IReadOnlyList<Paragraph> paragraphs, BodyStyle body)
    {
        var roles = new Role[paragraphs.Count];
        var title = Titles.Among(paragraphs, body);
        var part = title.End.Value > 0 ? Part.Front : Part.Text;
        var partSize = body.Size;
        var afterCaption = false;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            if (i >= title.Start.Value && i < title.End.Value)
            {
                roles[i] = Role.Title;
                continue;
            }

            var shape = paragraph.IsTable ? Role.Table
                : RoleShape.Of(paragraph, i + 1 < paragraphs.Count ? paragraphs[i + 1] : null, body);
            var isSmall = body.Scale(paragraph) < RoleShape.Small;
            if (shape == Role.Body && i > 0 && roles[i - 1] == Role.Caption && CaptionLabels.IsBare(paragraphs[i - 1], paragraph))
                shape = Role.Caption;
            if (shape is Role.Body or Role.Heading && i > 0 && FurnitureWording.IsKeywordsLabel(paragraphs[i - 1].Text)
                && !SentenceEnds.Closes(paragraph.Text))
                shape = Role.Furniture;
            afterCaption = shape is Role.Caption or Role.Table || (afterCaption && isSmall);
            if (afterCaption && shape is Role.Body or Role.Furniture or Role.List && part != Part.References)
                shape = Role.Table;
            if (part == Part.Front && paragraph.Page > paragraphs[title.Start].Page
                && shape is Role.Heading or Role.Body or Role.List)
                part = Part.Text;
            if (part == Part.Front && shape == Role.Heading && i >= title.End.Value && i + 1 < paragraphs.Count
                && OpensReport(paragraph, paragraphs[i + 1], body))
                part = Part.Text;
            part = Next(part, shape, paragraph, i < title.Start.Value, partSize, body);
            if (shape == Role.Heading && (part != Part.References || HeadingWording.IsReferences(paragraph.Text)))
                partSize = paragraph.Size;
            roles[i] = In(part, shape, paragraph, body);
        }

        return roles;
    }

    private static Part Next(Part part, Role shape, Paragraph paragraph, bool beforeTitle, double partSize, BodyStyle body)
    {
        if (shape == Role.Heading)
            return AfterHeading(part, paragraph, beforeTitle, partSize, body);
        if (part == Part.Abstract && FurnitureWording.IsKeywords(paragraph.Text))
            return Part.Text;
        if (part != Part.Front || shape != Role.Body || beforeTitle)
            return part;
        if (HeadingWording.IsAbstract(paragraph.First.Words[0].Text))
            return Part.Abstract;
        return OpensText(paragraph, body) ? paragraph.Page == 1 ? Part.Abstract : Part.Text : part;
    }

    private static Part AfterHeading(Part part, Paragraph heading, bool beforeTitle, double partSize, BodyStyle body)
    {
        var text = heading.Text;
        if (part == Part.Front && beforeTitle)
            return part;
        if (HeadingWording.IsReferences(text))
            return Part.References;
        if (HeadingWording.IsAbstract(text))
            return Part.Abstract;
        // The parts of an abstract have no section numbers.
        if (part == Part.Abstract && HeadingWording.IsAbstractPart(text) && !SectionNumbers.Opens(text)
            && heading.Size <= 1.02 * partSize)
            return part;
        if (part == Part.References && !HeadingWording.IsKnown(text)
            && (heading.Size < 0.97 * partSize || body.Scale(heading) < 1.1))
            return part;
        if (HeadingWording.IsBackMatter(text))
            return Part.Back;
        if (part == Part.Front && !(HeadingWording.IsKnown(text) || OpensSection(heading)))
            return part;
        return Part.Text;
    }

    /// <summary>
    /// A heading in the words of a sentence, not of names, right over the first long paragraph: reports begin so, without an
    /// abstract.
    /// </summary>
    private static bool OpensReport(Paragraph heading, Paragraph next, BodyStyle body) =>
        heading.Text.Split(' ').Count(word => word.Length >= FewestLetters && char.IsLower(word[0])) >= 2
        && next.Page == heading.Page && next.Box.Top >= heading.Box.Bottom && next.Box.Top - heading.Box.Bottom < 2 * heading.Size
        && Math.Abs(next.Box.Left - heading.Box.Left) < heading.Size && body.Scale(next) >= RoleShape.Small && OpensText(next, body);

    /// <summary>A numbered heading; affiliations are numbered, too, but longer or cut by commas.</summary>
    private static bool OpensSection(Paragraph heading) =>
        SectionNumbers.Opens(heading.Text) && heading.WordCount <= MostSectionWords
            && !heading.Text.Contains(',', StringComparison.Ordinal);

    /// <summary>A long paragraph of sentences that is no licence, address or side box.</summary>
    private static bool OpensText(Paragraph paragraph, BodyStyle body) =>
        paragraph.WordCount >= 25 && !FurnitureWording.HasInFront(paragraph.Text) && !IsSideBox(paragraph, body)
        && paragraph.Text.Contains(". ", StringComparison.Ordinal);

    private static bool IsSideBox(Paragraph paragraph, BodyStyle body) =>
        body.Scale(paragraph) < RoleShape.Small && paragraph.ColumnRight - paragraph.ColumnLeft < 0.6 * body.Width;

    private static Role In(Part part, Role shape, Paragraph paragraph, BodyStyle body) => part switch
    {
        Part.Front => shape is Role.Table or Role.Caption ? shape : Role.Furniture,
        Part.Abstract => shape is Role.Body or Role.List
            ? paragraph.Page == 1 && IsSideBox(paragraph, body) ? Role.Furniture : Role.Abstract
            : shape,
        Part.Back => shape is Role.Heading or Role.Table or Role.Caption ? shape : Role.Furniture,
        Part.References => shape is Role.Heading && HeadingWording.IsKnown(paragraph.Text)
            || shape is Role.Caption ? shape : Role.Reference,
        _ => shape is Role.Body or Role.List && paragraph.Page == 1
            && (IsSideBox(paragraph, body)
                || (body.Scale(paragraph) < RoleShape.Small && FurnitureWording.HasInFront(paragraph.Text)))
            ? Role.Furniture : shape,
    };
}
