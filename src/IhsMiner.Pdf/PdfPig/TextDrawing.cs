using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>
/// Runs the operations of one page and keeps its letters. What PdfPig does for each letter of text that runs across is done here, with the
/// same arithmetic, from the font's widths alone: it looks up the letter's outline as well. See <see cref="GlyphPlace"/>.
/// </summary>
/// <param name="glyphs">Where the letters go.</param>
internal sealed class TextDrawing(
    KnownFonts fonts, List<Glyph> glyphs, double pageHeight, int pageNumber, IResourceStore resourceStore, IPdfTokenScanner pdfScanner,
    IPageContentParser pageContentParser, ILookupFilterProvider filterProvider, CropBox cropBox, UserSpaceUnit userSpaceUnit,
    PageRotationDegrees rotation, TransformationMatrix initialMatrix, ParsingOptions parsingOptions)
    : PaintlessDrawing(
        pageNumber, resourceStore, pdfScanner, pageContentParser, filterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, parsingOptions),
        IOperationContext
{
    /// <summary>The text that the file gives in the place of that which is being drawn; empty once its first letter is drawn.</summary>
    private string? replacement;

    public override List<Glyph> Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return glyphs;
    }

    void IOperationContext.ShowText(IInputBytes bytes)
    {
        if (Font() is not { IsVertical: false } font)
        {
            ShowText(bytes);
            return;
        }

        TextSequence++;
        Show(Known(font), bytes);
    }

    /// <summary>As <see cref="BaseStreamProcessor{T}.ShowPositionedText"/>.</summary>
    public void ShowPieces(IReadOnlyList<ShownPiece> pieces)
    {
        // PdfPig moves by the font of the name, even where the graphics state sets another.
        var state = GetCurrentState().FontState;
        if (state.FromExtendedGraphicsState || Font() is not { IsVertical: false } font)
        {
            ShowPositionedText(PdfPig.ShowPieces.Tokens(pieces));
            return;
        }

        TextSequence++;
        var known = Known(font);
        var scaling = state.HorizontalScaling / 100.0;
        foreach (var (codes, move) in pieces)
        {
            if (codes.IsEmpty)
                TextMatrices.TextMatrix = TransformationMatrix
                    .GetTranslationMatrix(-move / 1000 * state.FontSize * scaling, 0).Multiply(TextMatrices.TextMatrix);
            else
                Show(known, new MemoryInputBytes(codes));
        }
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        if (propertyDictionaryName is not null)
            properties = ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName) ?? properties;
        // Soft hyphens there tell where a line may break (ISO 32000-1, 14.9.4).
        replacement = properties is not null && properties.TryGet(NameToken.ActualText, PdfScanner, out IDataToken<string>? text)
            ? text.Data?.Replace("\u00AD", "", StringComparison.Ordinal)
            : null;
    }

    public override void EndMarkedContent() => replacement = null;

    /// <summary>Of text that runs down the page, for which PdfPig calls.</summary>
    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox) =>
        Add(
            unicode,
            new(renderingMatrix, textMatrix, transformationMatrix),
            (characterBoundingBox.Width, font.GetDescent(), font.GetAscent()),
            pointSize);

    private IFont? Font()
    {
        var state = GetCurrentState().FontState;
        return state.FromExtendedGraphicsState ? ActiveExtendedGraphicsStateFont : ResourceStore.GetFont(state.FontName);
    }

    private FontGlyphs Known(IFont font)
    {
        var state = GetCurrentState().FontState;
        return fonts.Of(font, state.FromExtendedGraphicsState ? null : state.FontName);
    }

    private void Show(FontGlyphs font, IInputBytes bytes)
    {
        var state = GetCurrentState();
        var text = state.FontState;
        var scaling = text.HorizontalScaling / 100.0;
        var place = new GlyphPlace(
            TransformationMatrix.FromValues(text.FontSize * scaling, 0, 0, text.FontSize, 0, text.Rise),
            TextMatrices.TextMatrix,
            state.CurrentTransformationMatrix);
        var pointSize = place.PointSize(text.FontSize);
        while (bytes.MoveNext())
        {
            var code = font.Font.ReadCharacterCode(bytes, out var length);
            var (value, width) = font.Of(code);
            Add(value, place, (width, font.Descent, font.Ascent), pointSize);
            var wordSpacing = code == ' ' && length == 1 ? text.WordSpacing : 0.0;
            place = place.Moved((width * text.FontSize + text.CharacterSpacing + wordSpacing) * scaling);
        }

        TextMatrices.TextMatrix = place.Text;
    }

    private void Add(string text, in GlyphPlace place, (double Width, double Descent, double Ascent) extent, double pointSize)
    {
        if (replacement is { } all)
            (text, replacement) = (all, "");
        if (Diacritics.IsInCombiningDiacriticRange(text) && glyphs.Count > 0 && glyphs[^1] is var last && last.Sequence == TextSequence
            && Diacritics.TryCombineDiacriticWithPreviousLetter(text, last.Text, out var combined))
        {
            glyphs[^1] = last with { Text = combined };
            return;
        }

        glyphs.Add(place.Glyph(text, extent.Width, extent.Descent, extent.Ascent, pageHeight, pointSize, TextSequence));
    }
}
