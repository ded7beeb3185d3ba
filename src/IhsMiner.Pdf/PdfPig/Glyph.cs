using IhsMiner.Documents;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>A letter as a page draws it. Points and directions are in PdfPig's coordinates, whose y axis grows upwards.</summary>
/// <param name="Text">None, one or several characters: what the font, or the text that the file gives in its place, says.</param>
/// <param name="Box">From the ascent to the descent of its font, the same for all letters of a font.</param>
/// <param name="Start">Where its baseline begins.</param>
/// <param name="End">Where its baseline ends.</param>
/// <param name="Direction">In which its baseline runs, of length 1; to the right where the letter has no width.</param>
/// <param name="PointSize">Of the font, in points on the page.</param>
/// <param name="Sequence">Counts the operators that show text; the letters of one operator share it.</param>
internal readonly record struct Glyph(
    string Text, Box Box, (double X, double Y) Start, (double X, double Y) End, (double X, double Y) Direction, double PointSize,
    int Sequence)
{
    /// <summary>How long its baseline is, in points.</summary>
    public double Width => (End.X - Start.X) * Direction.X + (End.Y - Start.Y) * Direction.Y;

    public bool IsBlank => Text.Length > 0 && string.IsNullOrWhiteSpace(Text);
}
