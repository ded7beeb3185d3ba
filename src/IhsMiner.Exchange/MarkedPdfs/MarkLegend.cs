using System.Text;

namespace IhsMiner.Exchange.MarkedPdfs;

/// <summary>What the colours mean, as PDF operators: one row above the page, in the same coordinates as the marks.</summary>
internal static class MarkLegend
{
    /// <summary>Points that the page needs above its own top.</summary>
    public const double Height = 20;

    /// <summary>Points from swatch to swatch; all fit on A4 and Letter, and shrink on narrower pages.</summary>
    private const double Step = 57;

    private const double Indent = 10;

    /// <param name="width">Of the page as seen, in points.</param>
    /// <param name="font">The name of a font resource with the letters of ASCII.</param>
    /// <param name="shade">The name of the graphics state that lets the page shine through.</param>
    public static string Of(double width, string font, string shade)
    {
        var scale = Math.Min(1, width / (Indent + MarkColours.Count * Step));
        var drawing = new StringBuilder(FormattableString.Invariant(
            $"q 1 g 0 {-Height:0.##} {width:0.##} {Height:0.##} re f {scale:0.####} 0 0 {scale:0.####} 0 {-Height:0.##} cm\n"));
        for (var i = 0; i < MarkColours.Count; i++)
        {
            var left = Indent + i * Step;
            drawing.Append(MarkDrawing.Of([new(1, new(left, 4, left + 9, 16), i, Starts: i != MarkColours.KeptOut)], shade));
            drawing.Append(FormattableString.Invariant(
                $"BT 0 g /{font} 7.5 Tf 1 0 0 -1 {left + 12:0.##} 12.5 Tm ({MarkColours.Name(i)}) Tj ET\n"));
        }

        return drawing.Append("Q\n").ToString();
    }
}
