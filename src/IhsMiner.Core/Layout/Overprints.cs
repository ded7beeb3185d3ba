using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>
/// Takes out words that are drawn a second time on nearly the same spot, as some programs do to make type look bold or throw a
/// shadow.
/// </summary>
internal static class Overprints
{
    /// <summary>How far apart the two may stand, in heights: fake bold moves by a twentieth, shadows by a tenth.</summary>
    private const double Farthest = 0.15;

    /// <summary>How many words back the first may have been drawn: a line is drawn whole, then again.</summary>
    private const int Back = 60;

    public static IReadOnlyList<Word> Without(Page page, IReadOnlyList<Word> words, List<RemovedText> removed)
    {
        var doubled = new HashSet<int>();
        var (lefts, farthest) = (new double[words.Count], 0.0);
        for (var i = 0; i < words.Count; i++)
            (lefts[i], farthest) = (words[i].Box.Left, Math.Max(farthest, Farthest * words[i].Box.Height));
        for (var i = 1; i < words.Count; i++)
        {
            for (var j = i - 1; j >= Math.Max(0, i - Back); j--)
            {
                // Most words differ in their edges; looking at these alone is what keeps this cheap.
                if (Math.Abs(lefts[j] - lefts[i]) <= farthest && AreOne(words[j], words[i]) && !doubled.Contains(j))
                {
                    doubled.Add(i);
                    break;
                }
            }
        }

        if (doubled.Count == 0)
            return words;
        removed.AddRange(doubled.Order()
            .Select(i => new RemovedText(page.Number, words[i].Box, words[i].Text, RemovalReason.Overprint)));
        return [.. words.Where((_, i) => !doubled.Contains(i))];
    }

    private static bool AreOne(Word a, Word b) => a.Box.Height > 0 && a.Box.Width > 0
        && Math.Abs(a.Box.Left - b.Box.Left) <= Farthest * a.Box.Height
        && Math.Abs(a.Box.Top - b.Box.Top) <= Farthest * a.Box.Height
        && Math.Abs(a.Box.Right - b.Box.Right) <= Farthest * a.Box.Height
        && string.Equals(a.Text, b.Text, StringComparison.Ordinal);
}
