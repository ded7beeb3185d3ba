using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Tokens;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>Makes PdfPig's operations, but for those that choose colours and patterns, which are left out.</summary>
internal sealed class TextOperations : IGraphicsStateOperationFactory
{
    public IGraphicsStateOperation? Create(OperatorToken op, IReadOnlyList<IToken> operands)
    {
        // Made even where it is left out: what is not as it should be may be a picture's bytes, and PdfPig tells by what it throws.
        var operation = ReflectionGraphicsStateOperationFactory.Instance.Create(op, operands);
        return operation is not null && op.Data is "g" or "G" or "rg" or "RG" or "k" or "K" or "sc" or "SC" or "scn" or "SCN" or "cs" or "CS" or "sh"
            ? NoOperation.Instance
            : operation;
    }

    /// <summary>Stands for an operation that is left out.</summary>
    private sealed class NoOperation : IGraphicsStateOperation
    {
        public static NoOperation Instance { get; } = new();

        public string Operator => "";

        public void Write(Stream stream)
        {
        }

        public void Run(IOperationContext operationContext)
        {
        }
    }
}
