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
internal sealed class DrawnPages : BasePageFactory<DrawnPage>
{
    private readonly KnownFonts fonts;

    /// <summary>Of the page that was made last: a list that has grown is used again.</summary>
    private readonly List<Glyph> glyphs = [];

    /// <summary>PdfPig calls it by its parameters.</summary>
    public DrawnPages(
        IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider, IPageContentParser pageContentParser,
        ParsingOptions parsingOptions)
        : base(pdfScanner, new TextResources(resourceStore, pdfScanner), filterProvider, TextAlone(parsingOptions), parsingOptions) =>
        fonts = new((TextResources)ResourceStore);

    protected override DrawnPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox,
        UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations)
    {
        glyphs.Clear();
        var visible = cropBox.GetVisibleBounds(rotation);
        var drawing = new TextDrawing(
            fonts, glyphs, visible.Height, pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation,
            initialMatrix, ParsingOptions);
        return new(visible.Width, visible.Height, rotation.Value, drawing.Process(pageNumber, operations));
    }

    private static TextContent TextAlone(ParsingOptions options) =>
        new(new PageContentParser(new TextOperations(), new StackDepthGuard(options.MaxStackDepth), options.UseLenientParsing));
}
