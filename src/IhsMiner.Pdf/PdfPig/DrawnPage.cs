namespace IhsMiner.Pdf.PdfPig;

/// <summary>What a page draws as text.</summary>
/// <param name="Width">In points, as a reader sees the page (its /Rotate applied).</param>
/// <param name="Height">In points, likewise.</param>
/// <param name="Rotation">The page's own /Rotate: 0, 90, 180 or 270 degrees clockwise.</param>
/// <param name="Glyphs">Its letters in content order; good until the next page is made.</param>
internal sealed record DrawnPage(double Width, double Height, int Rotation, List<Glyph> Glyphs);
