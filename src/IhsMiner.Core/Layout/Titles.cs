namespace IhsMiner.Layout;

/// <summary>Finds the title: the largest text of several words in the upper part of the first page that has text.</summary>
internal static class Titles
{
    /// <summary>A title is at least this much larger than body text.</summary>
    private const double Larger = 1.12;

    /// <summary>A title of two words is at least this much larger: a journal's name may be large, too.</summary>
    private const double MuchLarger = 1.6;

    /// <summary>The share of the page, from its top, in which titles begin.</summary>
    private const double Reach = 0.75;

    /// <summary>The indices of the title's paragraphs, neighbours in content order; empty where there is none.</summary>
    public static Range Among(IReadOnlyList<Paragraph> paragraphs, BodyStyle body)
    {
        var best = -1;
        for (var i = 0; i < paragraphs.Count && paragraphs[i].Page == paragraphs[0].Page; i++)
        {
            var paragraph = paragraphs[i];
            var isCandidate = paragraph.WordCount is >= 2 and <= 60
                && body.Scale(paragraph) >= (paragraph.WordCount > 2 ? Larger : MuchLarger)
                && paragraph.Box.Top < Reach * paragraph.First.Page.Height && paragraph.Text.Any(char.IsLetter);
            if (isCandidate && (best < 0 || paragraph.Size > 1.02 * paragraphs[best].Size))
                best = i;
        }

        if (best < 0)
            return 0..0;
        var end = best + 1;
        while (end < paragraphs.Count && IsOne(paragraphs[end - 1], paragraphs[end]))
            end++;
        return best..end;
    }

    private static bool IsOne(Paragraph a, Paragraph b) =>
        a.Page == b.Page && Math.Abs(a.Size - b.Size) <= 0.03 * a.Size && b.Box.Top > a.Box.Top
            && b.Box.Top - a.Box.Bottom < a.Size;
}
