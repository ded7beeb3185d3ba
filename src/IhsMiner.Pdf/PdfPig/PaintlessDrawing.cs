using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>Runs the operations of one page without its lines, pictures and colours: of the graphics state it keeps what bears on text.</summary>
internal abstract class PaintlessDrawing(
    int pageNumber, IResourceStore resourceStore, IPdfTokenScanner pdfScanner, IPageContentParser pageContentParser,
    ILookupFilterProvider filterProvider, CropBox cropBox, UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation,
    in TransformationMatrix initialMatrix, ParsingOptions parsingOptions)
    : BaseStreamProcessor<List<Glyph>>(
        pageNumber, resourceStore, pdfScanner, pageContentParser, filterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, parsingOptions)
{
    public override void PushState()
    {
        var state = GetCurrentState();
        GraphicsStack.Push(new()
        {
            FontState = state.FontState.DeepClone(),
            CurrentTransformationMatrix = state.CurrentTransformationMatrix,
        });
    }

    /// <summary>Only a font that the state sets counts.</summary>
    public override void SetNamedGraphicsState(NameToken stateName)
    {
        if (ResourceStore.GetExtendedGraphicsStateDictionary(stateName) is { } set
            && set.TryGet(NameToken.Font, PdfScanner, out ArrayToken? font)
            && font is { Length: 2 } && font.Data[0] is IndirectReferenceToken reference && font.Data[1] is NumericToken size)
        {
            var state = GetCurrentState().FontState;
            state.FromExtendedGraphicsState = true;
            state.FontSize = size.Data;
            ActiveExtendedGraphicsStateFont = ResourceStore.GetFontDirectly(reference);
        }
    }

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath() => null;

    public override void StrokePath(bool close)
    {
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
    }

    public override void MoveTo(double x, double y)
    {
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
    }

    public override void LineTo(double x, double y)
    {
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
    }

    public override void EndPath()
    {
    }

    public override void ClosePath()
    {
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }

    public override void BeginInlineImage()
    {
    }

    public override void SetInlineImageProperties(IReadOnlyDictionary<NameToken, IToken> properties)
    {
    }

    public override void EndInlineImage(Memory<byte> bytes)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
    }

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
    }
}
