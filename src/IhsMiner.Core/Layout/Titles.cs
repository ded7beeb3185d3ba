namespace IhsMiner.Layout;

/// <summary>
/// Finds the title: the largest text of several words in the upper part of the first page, or of the second or third where only
/// a few words stand before it, as on covers.
/// </summary>
internal static class Titles
{
    /// <summary>A title is at least this much larger than body text.</summary>
    private const double Larger = 1.12;

    /// <summary>
    /// One of two words, or after the first page, is at least this much larger: it might be a heading or a name.
    /// </summary>
    private const double MuchLarger = 1.4;

    /// <summary>The share of the page, from its top, in which titles begin.</summary>
    private const double Reach = 0.75;

    /// <summary>The last page on which a title is looked for.</summary>
    private const int LastPage = 3;

    /// <summary>The most words of the pages before a title's page.</summary>
    private const int MostWordsBefore = 150;

    /// <summary>How much the box heights of a title's lines differ at most, as a share; a label above it is set in another size.</summary>
    private const double SameFont = 0.02;

    /// <summary>The most words of a subtitle, and how many of its first line's begin with a small letter: names have none.</summary>
    private const int MostSubtitleWords = 30, FewestSmallWords = 2;

    /// <summary>The indices of the title's paragraphs, neighbours in content order; empty where there is none.</summary>
    public static Range Among(IReadOnlyList<Paragraph> paragraphs, BodyStyle body)
    {
        var words = 0;
        for (var start = 0; start < paragraphs.Count && paragraphs[start].Page <= LastPage && words <= MostWordsBefore;)
        {
            var end = start;
            while (end < paragraphs.Count && paragraphs[end].Page == paragraphs[start].Page)
                words += paragraphs[end++].WordCount;
            var best = Largest(paragraphs, start, end, 3, start == 0 ? Larger : MuchLarger, body)
                ?? Largest(paragraphs, start, end, 2, MuchLarger, body);
            if (best is { } first)
                return Before(paragraphs, first)..After(paragraphs, first, body);
            start = end;
        }

        return 0..0;
    }

    private static int? Largest(IReadOnlyList<Paragraph> paragraphs, int start, int end, int words, double scale, BodyStyle body)
    {
        int? best = null;
        for (var i = start; i < end; i++)
        {
            var paragraph = paragraphs[i];
            var isCandidate = paragraph.WordCount >= words && paragraph.WordCount <= 60 && body.Scale(paragraph) >= scale
                && paragraph.Box.Top < Reach * paragraph.First.Page.Height && paragraph.Text.Any(char.IsLetter)
                && !HeadingWording.IsKnown(paragraph.Text) && !PullQuotes.IsQuoted(paragraph.Text);
            if (isCandidate && (best is null || paragraph.Size > 1.02 * paragraphs[best.Value].Size))
                best = i;
        }

        return best;
    }

    private static int Before(IReadOnlyList<Paragraph> paragraphs, int first)
    {
        while (first > 0 && IsOne(paragraphs[first - 1], paragraphs[first]) && IsSameFont(paragraphs[first - 1], paragraphs[first])
            && !FurnitureWording.IsKind(paragraphs[first - 1].Text))
            first--;
        return first;
    }

    private static int After(IReadOnlyList<Paragraph> paragraphs, int first, BodyStyle body)
    {
        var end = first + 1;
        while (end < paragraphs.Count && IsOne(paragraphs[end - 1], paragraphs[end]))
            end++;
        return end < paragraphs.Count && IsSubtitle(paragraphs[end - 1], paragraphs[end], body) ? end + 1 : end;
    }

    /// <summary>Words close below the title, in smaller type that is still larger than the text's, and no names.</summary>
    private static bool IsSubtitle(Paragraph title, Paragraph next, BodyStyle body) =>
        next.Page == title.Page && next.Box.Top > title.Box.Top && next.Box.Top - title.Box.Bottom < 0.6 * title.Size
        && body.Scale(next) >= MuchLarger && next.WordCount <= MostSubtitleWords
        && next.First.Words.Count(word => word.Text.Length > 2 && char.IsLower(word.Text[0])) >= FewestSmallWords
        && !Bylines.Has(next.Text) && !FurnitureWording.Has(next.Text) && !FurnitureWording.IsKind(next.Text)
        && !HeadingWording.IsKnown(next.Text);

    private static bool IsSameFont(Paragraph a, Paragraph b) => Math.Abs(a.Height - b.Height) <= SameFont * b.Height;

    private static bool IsOne(Paragraph a, Paragraph b) => a.Page == b.Page && a.Last.IsSetLike(b.First)
        && b.Box.Top > a.Box.Top && b.Box.Top - a.Box.Bottom < a.Size;
}
