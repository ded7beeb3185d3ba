using System.Text;
using UglyToad.PdfPig.Content;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>Letters that follow upon each other in one word.</summary>
internal static class LetterRun
{
    /// <summary>
    /// The widest gap inside a word, in em. The space of common fonts is 0.2 to 0.3 em wide; justified lines shrink it to about
    /// 0.15. Poppler breaks words at the same gap.
    /// </summary>
    private const double WidestGap = 0.1;

    /// <summary>The furthest step back inside a word, in em: kerning pulls the comma of 'P,' back by up to 0.17.</summary>
    private const double FurthestBack = 0.2;

    /// <summary>Points by which the baseline may move inside a word.</summary>
    private const double WidestShift = 0.5;

    /// <summary>Points by which the font size may differ inside a word: superscripts are words of their own.</summary>
    private const double SizeStep = 0.01;

    /// <summary>The cosine of 5 degrees: letters that turn further belong to two words.</summary>
    private const double SameDirection = 0.996;

    /// <summary>How far apart, in em, a letter and the same letter drawn again stand; Poppler takes as much.</summary>
    private const double Overprint = 0.1;

    /// <summary>Whether <paramref name="next"/> is the letter before, drawn a second time to look bold.</summary>
    public static bool IsOverprint(Letter last, Letter next) =>
        string.Equals(last.Value, next.Value, StringComparison.Ordinal)
        && Math.Abs(last.StartBaseLine.X - next.StartBaseLine.X) < Overprint * last.PointSize
        && Math.Abs(last.StartBaseLine.Y - next.StartBaseLine.Y) < Overprint * last.PointSize;

    /// <summary>Whether <paramref name="next"/> goes on with the word of <paramref name="last"/>.</summary>
    public static bool Continues(Letter last, Letter next)
    {
        var (x, y) = Direction(last);
        var (nextX, nextY) = Direction(next);
        var (moveX, moveY) = (next.StartBaseLine.X - last.EndBaseLine.X, next.StartBaseLine.Y - last.EndBaseLine.Y);
        var gap = moveX * x + moveY * y;
        return x * nextX + y * nextY > SameDirection
            && Math.Abs(last.PointSize - next.PointSize) < SizeStep
            && ((gap <= WidestGap * next.PointSize
                    && gap >= -FurthestBack * next.PointSize
                    && Math.Abs(moveX * y - moveY * x) <= WidestShift)
                || Accent.Combine(last, next) is not null || Accent.Combine(next, last) is not null);
    }

    /// <summary>
    /// The direction in which the letter's baseline runs, of length 1; to the right where the letter has no width.
    /// </summary>
    public static (double X, double Y) Direction(Letter letter)
    {
        var (x, y) = (letter.EndBaseLine.X - letter.StartBaseLine.X, letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        var length = Math.Sqrt(x * x + y * y);
        return length > 0 ? (x / length, y / length) : (1, 0);
    }

    /// <summary>The text of a word, each accent put on its letter.</summary>
    public static string Text(IReadOnlyList<Letter> letters)
    {
        var text = new StringBuilder();
        for (var i = 0; i < letters.Count; i++)
        {
            if (i + 1 < letters.Count
                && (Accent.Combine(letters[i], letters[i + 1]) ?? Accent.Combine(letters[i + 1], letters[i])) is { } accented)
            {
                text.Append(accented);
                i++;
            }
            else
                text.Append(letters[i].Value);
        }

        return text.ToString();
    }
}
