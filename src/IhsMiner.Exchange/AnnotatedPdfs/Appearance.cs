using System.Text;
using IhsMiner.Documents;
using IhsMiner.Exchange.PdfObjects;

namespace IhsMiner.Exchange.AnnotatedPdfs;

/// <summary>
/// What an annotation looks like, drawn out in PDF operators, so that no reader has to make up its own picture of it (ISO 32000-1, 12.5.5).
/// </summary>
internal static class Appearance
{
    /// <summary>The resource that lets the page shine through: see <see cref="Shade"/>.</summary>
    public const string ShadeName = "S";

    /// <summary>Of a highlight: strong enough to tell seven colours apart, weak enough to read black letters through it.</summary>
    public const double Opacity = 0.35;

    /// <summary>The graphics state of that name: colours darken what is there, as a marker pen does.</summary>
    public static string Shade { get; } = $"<< /Type /ExtGState /ca {Operands.Of(Opacity)} /BM /Multiply >>";

    /// <summary>
    /// The share of a box's height that is left out below: fonts state deeper descents than their letters have, so that boxes of
    /// neighbouring lines overlap by about as much.
    /// </summary>
    private const double Inset = 0.14;

    /// <summary>Points: the bar where a sentence starts, wide enough to see on a page shown at half its size.</summary>
    private const double Bar = 1.8;

    /// <summary>Points around all that is drawn, for the width of lines.</summary>
    private const double Rim = 0.5;

    /// <summary>The boxes that are filled, as seen.</summary>
    public static IReadOnlyList<Box> Inside(Annotation annotation) =>
        [.. annotation.Boxes.Select(box => box with { Bottom = box.Bottom - (Inset * box.Height) })];

    /// <summary>All that is drawn on, in the page's own space.</summary>
    public static Box Area(Annotation annotation, PdfPage page)
    {
        var seen = Box.Around(Inside(annotation));
        return page.Own(new(seen.Left - Bar - Rim, seen.Top - Rim, seen.Right + Rim, seen.Bottom + Rim));
    }

    /// <summary>The operators, in the page's own space.</summary>
    public static string Of(Annotation annotation, PdfPage page)
    {
        var boxes = Inside(annotation);
        var colour = Operands.Colour(annotation.Colour);
        var drawing = new StringBuilder();
        var all = string.Join(' ', boxes.Select(box => Operands.Rectangle(page.Own(box))));
        if (annotation.Shape == AnnotationShape.StrikeOut)
        {
            drawing.Append($"0.6 w {colour} RG ");
            foreach (var box in boxes)
            {
                var (from, to) = (page.Own(box.Left, box.MiddleY), page.Own(box.Right, box.MiddleY));
                drawing.Append($"{Operands.Of(from.X, from.Y)} m {Operands.Of(to.X, to.Y)} l S ");
            }

            return drawing.Append($"[2 1.5] 0 d {all} S\n").ToString();
        }

        // One path: where lines overlap the colour is not laid on twice.
        drawing.Append($"q /{ShadeName} gs {colour} rg {all} f Q\n0.4 w {colour} RG {all} S\n");
        if (annotation.Starts)
            drawing.Append($"{colour} rg {Operands.Rectangle(page.Own(boxes[0] with { Left = boxes[0].Left - Bar, Right = boxes[0].Left }))} f\n");
        return drawing.ToString();
    }

    /// <summary>The corners of each box as annotations name them: top left, top right, bottom left, bottom right, as seen.</summary>
    public static string Quadrilaterals(Annotation annotation, PdfPage page) => string.Join(' ', Inside(annotation)
        .SelectMany(box => ((double, double)[])
            [(box.Left, box.Top), (box.Right, box.Top), (box.Left, box.Bottom), (box.Right, box.Bottom)])
        .Select(corner => page.Own(corner.Item1, corner.Item2))
        .Select(corner => Operands.Of(corner.X, corner.Y)));
}
