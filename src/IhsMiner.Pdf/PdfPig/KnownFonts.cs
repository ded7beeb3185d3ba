using System.Runtime.CompilerServices;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>The fonts of a document that have been asked for their characters, as long as PdfPig itself keeps them.</summary>
internal sealed class KnownFonts(TextResources resources)
{
    private readonly ConditionalWeakTable<IFont, FontGlyphs> fonts = [];

    private FontGlyphs? last;

    /// <param name="name">What the page in hand calls it; null where it has no name there.</param>
    public FontGlyphs Of(IFont font, NameToken? name)
    {
        if (last is null || !ReferenceEquals(last.Font, font))
            last = fonts.GetValue(font, key => new(key, name is null ? null : resources.Widths(name)));
        return last;
    }
}
