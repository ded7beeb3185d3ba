using IhsMiner.Documents;
using IhsMiner.Layout;

namespace IhsMiner.Sentences;

/// <summary>Finds citation numbers that are raised and smaller than the text before them.</summary>
internal static class CitationMarks
{
    /// <summary>A mark is at most this share of its line's size.</summary>
    private const double Smaller = 0.86;

    /// <summary>What joins figures, or points to notes by itself.</summary>
    private const string Signs = ",–-−‐;*†‡§¶#";

    private const string Brackets = "[]().";

    /// <summary>How far a mark's middle stands above the text's, in heights of the text. Subscripts stand below.</summary>
    private const double Raised = 0.05;

    /// <summary>The most words that one group of marks is drawn in.</summary>
    private const int MostPieces = 8;

    /// <summary>Units and symbols, in plain letters, whose raised figure is an exponent, not a citation.</summary>
    private static readonly string[] Powers = ["m", "cm", "mm", "km", "kg/m", "ft", "s", "R", "r", "χ", "Χ", "X", "I", "T",
        "η", "Q", "τ", "σ", "x", "n", "μm", "dm"];

    /// <summary>True where word <paramref name="i"/> of <paramref name="line"/> is a mark.</summary>
    public static bool IsMark(Line line, int i, double size)
    {
        if (!line.Words[i].Upright || !IsSmallNumber(line.Words[i], size))
            return false;
        var first = i;
        while (first > 0 && i - first < MostPieces && IsSmallNumber(line.Words[first - 1], size))
            first--;
        if (first == 0)
            return i + 1 < line.Words.Count && Above(line.Words[i], line.Words[i + 1]);
        var before = line.Words[first - 1];
        return Above(line.Words[i], before) && !char.IsDigit(before.Text[^1]) && !Powers.Contains(Glyphs.Plain(before.Text).TrimStart('('));
    }

    private static bool IsSmallNumber(Word word, double size) =>
        word.Box.Height <= Smaller * size && word.Box.Height > 0 && IsNumbers(word.Text);

    private static bool Above(Word mark, Word text) => text.Box.MiddleY - mark.Box.MiddleY > Raised * text.Box.Height;

    /// <summary>Figures with what joins them, or the signs that point to notes.</summary>
    private static bool IsNumbers(string text) =>
        text.All(c => char.IsDigit(c) || Signs.Contains(c) || Brackets.Contains(c))
            && text.Any(c => char.IsDigit(c) || Signs.Contains(c));
}
