using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Tokens;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>
/// Makes the operations of a page that bear on its text, and none of those that draw lines or choose colours: pages with figures have ten
/// times as many of these.
/// </summary>
internal sealed class TextOperations : IGraphicsStateOperationFactory
{
    public IGraphicsStateOperation? Create(OperatorToken op, IReadOnlyList<IToken> operands)
    {
        if (Numbers(op.Data) is not { } numbers)
            return ReflectionGraphicsStateOperationFactory.Instance.Create(op, operands);
        if (AreNumbers(operands, numbers))
            return NoOperation.Instance;
        // What is not as it should be may be a picture's bytes: PdfPig tells by what it throws.
        return ReflectionGraphicsStateOperationFactory.Instance.Create(op, operands) is null ? null : NoOperation.Instance;
    }

    /// <summary>
    /// How many numbers an operator that bears on no text takes (ISO 32000-1, tables 57, 59 and 74), −1 for any; null for all others.
    /// </summary>
    private static int? Numbers(string name) => name switch
    {
        "m" or "l" => 2,
        "c" => 6,
        "v" or "y" or "re" => 4,
        "w" or "J" or "j" or "M" or "i" or "g" or "G" => 1,
        "rg" or "RG" => 3,
        "k" or "K" => 4,
        "sc" or "SC" or "scn" or "SCN" => -1,
        "cs" or "CS" or "ri" or "d" or "sh" => 0,
        _ => null,
    };

    private static bool AreNumbers(IReadOnlyList<IToken> operands, int count)
    {
        if (operands.Count == 0 || (count >= 0 && operands.Count != count))
            return false;
        for (var i = 0; i < operands.Count; i++)
        {
            if (operands[i] is not NumericToken)
                return false;
        }

        return true;
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
