using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>
/// The resources of pages without those that only colours need, so that they are neither read nor, where they are damaged, cost the page.
/// </summary>
internal sealed class TextResources(IResourceStore all) : IResourceStore
{
    public void LoadResourceDictionary(DictionaryToken resourceDictionary) => all.LoadResourceDictionary(
        Without(Without(Without(resourceDictionary, NameToken.Pattern), NameToken.Shading), NameToken.ColorSpace));

    public void UnloadResourceDictionary() => all.UnloadResourceDictionary();

    public IFont? GetFont(NameToken name) => all.GetFont(name);

    public IFont GetFontDirectly(IndirectReferenceToken fontReferenceToken) => all.GetFontDirectly(fontReferenceToken);

    public bool TryGetXObject(NameToken name, [NotNullWhen(true)] out StreamToken? stream) => all.TryGetXObject(name, out stream);

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
