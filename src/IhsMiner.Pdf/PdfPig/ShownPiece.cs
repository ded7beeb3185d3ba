namespace IhsMiner.Pdf.PdfPig;

/// <summary>A part of what <c>TJ</c> shows: codes, or a move where there are none.</summary>
/// <param name="Move">In thousandths of an em, back.</param>
internal readonly record struct ShownPiece(ReadOnlyMemory<byte> Codes, double Move);
