using System.Text;
using UglyToad.PdfPig.Tokens;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>What stands before an operator of a content stream.</summary>
internal sealed class ContentOperands
{
    /// <summary>More than any operator takes: colours of many inks.</summary>
    private const int Most = 32;

    private readonly char[] shape = new char[Most];

    private readonly double[] numbers = new double[Most];

    private readonly ReadOnlyMemory<byte>[] bytes = new ReadOnlyMemory<byte>[Most];

    private readonly List<ShownPiece> pieces = [];

    private int count;

    /// <summary>Whether there are operands of just these kinds: n a number, / a name, ( a string, [ an array, &lt; a dictionary.</summary>
    public bool Are(ReadOnlySpan<char> kinds) => shape.AsSpan(0, count).SequenceEqual(kinds);

    /// <summary>Whether there are numbers, one or more, and nothing but, save perhaps a name behind them.</summary>
    public bool AreNumbers() => count > 0 && !shape.AsSpan(0, count - 1).ContainsAnyExcept('n') && shape[count - 1] is 'n' or '/';

    public double Number(int index) => numbers[index];

    public double[] Numbers() => numbers[..count];

    public NameToken Name(int index) => NameToken.Create(Encoding.ASCII.GetString(bytes[index].Span));

    /// <summary>The codes of a string, or the whole of a dictionary.</summary>
    public ReadOnlyMemory<byte> Bytes(int index) => bytes[index];

    /// <summary>Those of the array.</summary>
    public ShownPiece[] Pieces() => [.. pieces];

    public void Clear() => count = 0;

    /// <summary>Takes the token in; false where no operator has such an operand.</summary>
    public bool Add(ContentToken token, ContentTokens tokens)
    {
        var kind = token switch
        {
            ContentToken.Number => 'n',
            ContentToken.Name => '/',
            ContentToken.Text => '(',
            ContentToken.Dictionary => '<',
            ContentToken.ArrayStart when AddArray(tokens) => '[',
            _ => '\0',
        };
        if (kind == '\0' || count == Most)
            return false;
        (shape[count], numbers[count], bytes[count]) = (kind, tokens.Number, tokens.Memory);
        count++;
        return true;
    }

    private bool AddArray(ContentTokens tokens)
    {
        pieces.Clear();
        while (true)
        {
            switch (tokens.Next())
            {
                case ContentToken.ArrayEnd:
                    return true;
                case ContentToken.Number:
                    pieces.Add(new(default, tokens.Number));
                    break;
                case ContentToken.Text:
                    if (tokens.Memory is { IsEmpty: false } codes)
                        pieces.Add(new(codes, 0));
                    break;
                default:
                    return false;
            }
        }
    }
}
