using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>
/// Tells of form fields, whose contents PdfPig does not count among a page's letters. Only whether there are any is looked at: a tree of
/// fields may run in a ring.
/// </summary>
internal static class FormFields
{
    /// <summary>One line, or none.</summary>
    public static IReadOnlyList<string> Note(PdfDocument document) =>
        document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.AcroForm, out var form)
        && Found(document, form) is DictionaryToken dictionary
        && dictionary.TryGet(NameToken.Create("Fields"), out var fields)
        && Found(document, fields) is ArrayToken { Length: > 0 }
            ? ["what its form fields hold is not read (--pdf-engine poppler reads it)"]
            : [];

    private static IToken? Found(PdfDocument document, IToken token) =>
        token is IndirectReferenceToken reference ? document.Structure.TokenScanner.Get(reference.Data)?.Data : token;
}
