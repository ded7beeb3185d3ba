using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Tokens;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>The operation <c>TJ</c> of what <see cref="TextContent"/> has read.</summary>
internal sealed class ShowPieces(IReadOnlyList<ShownPiece> pieces) : IGraphicsStateOperation
{
    public string Operator => "TJ";

    public void Run(IOperationContext operationContext)
    {
        if (operationContext is TextDrawing drawing)
            drawing.ShowPieces(pieces);
        else
            operationContext.ShowPositionedText(Tokens(pieces));
    }

    public void Write(Stream stream) => throw new NotSupportedException("Pages are read, not written.");

    /// <summary>As PdfPig takes them.</summary>
    public static IReadOnlyList<IToken> Tokens(IReadOnlyList<ShownPiece> pieces) =>
        [.. pieces.Select(piece => piece.Codes.IsEmpty ? new NumericToken(piece.Move) : (IToken)new HexToken(Convert.ToHexString(piece.Codes.Span)))];
}
