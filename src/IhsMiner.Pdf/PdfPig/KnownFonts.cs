using System.Runtime.CompilerServices;
using UglyToad.PdfPig.PdfFonts;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>The fonts of a document that have been asked for their characters, as long as PdfPig itself keeps them.</summary>
internal sealed class KnownFonts
{
    private readonly ConditionalWeakTable<IFont, FontGlyphs> fonts = [];

    private FontGlyphs? last;

    public FontGlyphs Of(IFont font)
    {
        if (last is null || !ReferenceEquals(last.Font, font))
            last = fonts.GetValue(font, key => new(key));
        return last;
    }
}
