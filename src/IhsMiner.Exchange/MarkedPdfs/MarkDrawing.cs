using System.Text;
using IhsMiner.Documents;

namespace IhsMiner.Exchange.MarkedPdfs;

/// <summary>Marks as PDF operators, in points from the top left corner of the page as seen, y downwards.</summary>
internal static class MarkDrawing
{
    /// <summary>
    /// The share of a box's height that is left out below: fonts state deeper descents than their letters have, so that boxes of
    /// neighbouring lines overlap by about as much.
    /// </summary>
    private const double Inset = 0.14;

    /// <summary>Points: the bar where a sentence starts, wide enough to see on a page shown at half its size.</summary>
    private const double Bar = 1.8;

    /// <param name="shade">The name of the graphics state that lets the page shine through.</param>
    public static string Of(IEnumerable<Mark> marks, string shade)
    {
        var drawing = new StringBuilder();
        foreach (var mark in marks)
        {
            var box = Inside(mark.Box);
            var colour = MarkColours.Operands(mark.Colour);
            if (mark.Colour == MarkColours.KeptOut)
            {
                drawing.Append(FormattableString.Invariant($"q 0.6 w [2 1.5] 0 d {colour} RG {Rectangle(box)} S "));
                drawing.Append(FormattableString.Invariant(
                    $"{box.Left:0.##} {box.MiddleY:0.##} m {box.Right:0.##} {box.MiddleY:0.##} l S Q\n"));
                continue;
            }

            drawing.Append(FormattableString.Invariant($"q /{shade} gs {colour} rg {Rectangle(box)} f Q\n"));
            drawing.Append(FormattableString.Invariant($"q 0.4 w {colour} RG {Rectangle(box)} S Q\n"));
            if (mark.Starts)
                drawing.Append(FormattableString.Invariant(
                    $"q {colour} rg {Rectangle(box with { Left = box.Left - Bar, Right = box.Left })} f Q\n"));
        }

        return drawing.ToString();
    }

    public static string Rectangle(Box box) => FormattableString.Invariant(
        $"{box.Left:0.##} {box.Top:0.##} {box.Width:0.##} {box.Height:0.##} re");

    private static Box Inside(Box box) => box with { Bottom = box.Bottom - Inset * box.Height };
}
