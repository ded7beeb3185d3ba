using System.Runtime.CompilerServices;

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

    /// <summary>Characters of a word that need no memory of their own; longer ones are rare.</summary>
    private const int UsualLength = 64;

    /// <summary>Whether <paramref name="next"/> is the letter before, drawn a second time to look bold.</summary>
    public static bool IsOverprint(in Glyph last, in Glyph next) =>
        string.Equals(last.Text, next.Text, StringComparison.Ordinal)
        && Math.Abs(last.Start.X - next.Start.X) < Overprint * last.PointSize
        && Math.Abs(last.Start.Y - next.Start.Y) < Overprint * last.PointSize;

    /// <summary>Whether <paramref name="next"/> goes on with the word of <paramref name="last"/>.</summary>
    public static bool Continues(in Glyph last, in Glyph next)
    {
        var (x, y) = last.Direction;
        var (moveX, moveY) = (next.Start.X - last.End.X, next.Start.Y - last.End.Y);
        var gap = moveX * x + moveY * y;
        return x * next.Direction.X + y * next.Direction.Y > SameDirection
            && Math.Abs(last.PointSize - next.PointSize) < SizeStep
            && ((gap <= WidestGap * next.PointSize
                    && gap >= -FurthestBack * next.PointSize
                    && Math.Abs(moveX * y - moveY * x) <= WidestShift)
                || Accent.Combine(last, next) is not null || Accent.Combine(next, last) is not null);
    }

    /// <summary>The text of a word, each accent put on its letter.</summary>
    public static string Text(ReadOnlySpan<Glyph> letters)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[UsualLength]);
        for (var i = 0; i < letters.Length; i++)
        {
            if (i + 1 < letters.Length
                && (Accent.Combine(letters[i], letters[i + 1]) ?? Accent.Combine(letters[i + 1], letters[i])) is { } accented)
            {
                text.AppendLiteral(accented);
                i++;
            }
            else
                text.AppendLiteral(letters[i].Text);
        }

        return text.ToStringAndClear();
    }
}
