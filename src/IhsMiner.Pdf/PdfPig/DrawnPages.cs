using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>
/// Makes pages of text alone. PdfPig's own pages hold lines, pictures, colours and the outlines of letters as well, which take more time
/// than the text.
/// </summary>
/// <remarks>PdfPig calls the constructor by its parameters.</remarks>
internal sealed class DrawnPages(
    IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider, IPageContentParser pageContentParser,
    ParsingOptions parsingOptions)
    : BasePageFactory<DrawnPage>(pdfScanner, new TextResources(resourceStore), filterProvider, TextAlone(pageContentParser, parsingOptions), parsingOptions)
{
    private readonly KnownFonts fonts = new();

    protected override DrawnPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox,
        UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var visible = cropBox.GetVisibleBounds(rotation);
        var drawing = new TextDrawing(
            fonts, visible.Height, pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation,
            initialMatrix, ParsingOptions);
        return new(visible.Width, visible.Height, rotation.Value, drawing.Process(pageNumber, operations));
    }

    private static PageContentParser TextAlone(IPageContentParser _, ParsingOptions options) =>
        new(new TextOperations(), new StackDepthGuard(options.MaxStackDepth), options.UseLenientParsing);
}
