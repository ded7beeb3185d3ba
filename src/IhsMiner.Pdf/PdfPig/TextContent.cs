using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>
/// Reads the operations of a content stream that bear on its text. PdfPig's own parser makes objects of every number; it is asked where a
/// stream is not as it should be, or holds what is too rare to be worth code here, so that both read alike.
/// </summary>
internal sealed class TextContent(IPageContentParser exact) : IPageContentParser
{
    /// <summary>Characters of the longest operator.</summary>
    private const int LongestOperator = 3;

    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        var bytes = new byte[inputBytes.Length];
        if (inputBytes.Read(bytes) == bytes.Length
            && Operations(new(bytes), piece => exact.Parse(pageNumber, new MemoryInputBytes(piece), log)) is { } operations)
            return operations;
        inputBytes.Seek(0);
        return exact.Parse(pageNumber, inputBytes, log);
    }

    /// <summary>Null where the stream is odd.</summary>
    /// <param name="exactly">PdfPig's parser, for a piece of the stream.</param>
    private static List<IGraphicsStateOperation>? Operations(
        ContentTokens tokens, Func<byte[], IReadOnlyList<IGraphicsStateOperation>> exactly)
    {
        var operations = new List<IGraphicsStateOperation>();
        var operands = new ContentOperands();
        Span<char> name = stackalloc char[LongestOperator];
        while (tokens.Next() is var token && token != ContentToken.End)
        {
            if (token != ContentToken.Operator)
            {
                if (!operands.Add(token, tokens))
                    return null;
                continue;
            }

            if (!Encoding.ASCII.TryGetChars(tokens.Span, name, out var length))
                return null;
            if (TextOperators.TryMake(name[..length], operands, out var operation))
            {
                if (operation is not null)
                    operations.Add(operation);
            }
            else if (name[..length] is "BDC" && operands.Are("/<"))
                // Its dictionary gives text.
                operations.AddRange(exactly([.. "/Span "u8, .. operands.Bytes(1).Span, .. " BDC"u8]));
            else
                return null;
            operands.Clear();
        }

        return operations;
    }
}
