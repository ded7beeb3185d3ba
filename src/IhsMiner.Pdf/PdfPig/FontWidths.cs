using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>
/// The widths that a file states for the characters of a Type 1 font (ISO 32000-1, 9.6.2). PdfPig gives a character's width only together
/// with the box around its outline, which it has to draw for it.
/// </summary>
/// <param name="First">The code of the first of them.</param>
/// <param name="Widths">In thousandths of an em.</param>
/// <param name="Missing">The width of all other characters.</param>
internal sealed record FontWidths(int First, IReadOnlyList<double> Widths, double Missing)
{
    /// <summary>Null where the font is of another kind, or states no widths.</summary>
    public static FontWidths? Of(DictionaryToken font, IPdfTokenScanner file)
    {
        if (!font.TryGet<NameToken>(NameToken.Subtype, out var kind) || kind is null || (kind != NameToken.Type1 && kind != NameToken.MmType1)
            || !font.TryGet<NumericToken>(NameToken.FirstChar, out var first) || first is null
            || !font.TryGet(NameToken.Widths, file, out ArrayToken? widths)
            || !font.TryGet(NameToken.FontDescriptor, file, out DictionaryToken? descriptor)
            || widths.Data.Any(width => width is not NumericToken))
            return null;
        var missing = descriptor.TryGet(NameToken.MissingWidth, file, out NumericToken? other) ? other.Data : 0;
        return new(first.Int, [.. widths.Data.Cast<NumericToken>().Select(width => width.Data)], missing);
    }

    /// <summary>In em.</summary>
    public double Of(int code) => (code >= First && code - First < Widths.Count ? Widths[code - First] : Missing) / 1000.0;
}
