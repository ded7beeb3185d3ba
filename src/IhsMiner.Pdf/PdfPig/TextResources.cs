using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>
/// The resources of pages without those that only colours need, so that they are neither read nor, where they are damaged, cost the page.
/// </summary>
internal sealed class TextResources(IResourceStore all, IPdfTokenScanner file) : IResourceStore
{
    /// <summary>The fonts of each dictionary that holds, the page's own first, those of forms in it behind.</summary>
    private readonly List<DictionaryToken> fonts = [];

    public void LoadResourceDictionary(DictionaryToken resourceDictionary)
    {
        all.LoadResourceDictionary(
            Without(Without(Without(resourceDictionary, NameToken.Pattern), NameToken.Shading), NameToken.ColorSpace));
        fonts.Add(resourceDictionary.TryGet(NameToken.Font, file, out DictionaryToken? own) ? own : DictionaryToken.Empty);
    }

    public void UnloadResourceDictionary()
    {
        all.UnloadResourceDictionary();
        fonts.RemoveAt(fonts.Count - 1);
    }

    /// <summary>The widths of the font that <see cref="GetFont"/> gives by this name; null where they cannot be told.</summary>
    public FontWidths? Widths(NameToken name)
    {
        for (var i = fonts.Count - 1; i >= 0; i--)
        {
            if (fonts[i].TryGet<IndirectReferenceToken>(name, out var reference))
                return DirectObjectFinder.TryGet(reference, file, out DictionaryToken? font) ? FontWidths.Of(font, file) : null;
        }

        return null;
    }

    public IFont? GetFont(NameToken name) => all.GetFont(name);

    public IFont GetFontDirectly(IndirectReferenceToken fontReferenceToken) => all.GetFontDirectly(fontReferenceToken);

    public bool TryGetXObject(NameToken name, [NotNullWhen(true)] out StreamToken? stream) => all.TryGetXObject(name, out stream);

    public bool TryGetXObjectReference(NameToken name, out IndirectReference reference) =>
        all.TryGetXObjectReference(name, out reference);

    public DictionaryToken? GetExtendedGraphicsStateDictionary(NameToken name) => all.GetExtendedGraphicsStateDictionary(name);

    public DictionaryToken? GetMarkedContentPropertiesDictionary(NameToken name) => all.GetMarkedContentPropertiesDictionary(name);

    public bool TryGetNamedColorSpace(NameToken name, out ResourceColorSpace namedColorSpace) =>
        all.TryGetNamedColorSpace(name, out namedColorSpace);

    public ColorSpaceDetails GetColorSpaceDetails(NameToken? name, DictionaryToken? dictionary) => all.GetColorSpaceDetails(name, dictionary);

    public ColorSpaceDetails GetDeviceColorSpaceDetails(ColorSpace deviceColorSpace) => all.GetDeviceColorSpaceDetails(deviceColorSpace);

    public IReadOnlyDictionary<NameToken, PatternColor> GetPatterns() => all.GetPatterns();

    public Shading GetShading(NameToken name) => all.GetShading(name);

    private static DictionaryToken Without(DictionaryToken dictionary, NameToken key) =>
        dictionary.ContainsKey(key) ? dictionary.Without(key) : dictionary;
}
